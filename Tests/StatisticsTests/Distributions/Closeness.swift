/// Whether two numbers agree to a share of the expected one (and tiny ones outright).
func isClose(_ found: Double, _ expected: Double, within tolerance: Double = 1e-12) -> Bool {
  abs(found - expected) <= tolerance * abs(expected) || found == expected
}

/// Whether two numbers agree to 1e-9: of themselves where they are large, outright where they are small.
func agrees(_ found: Double, _ expected: Double, within tolerance: Double = 1e-9) -> Bool {
  abs(found - expected) <= tolerance * max(1, abs(expected))
}

/// Shares from the rarest to the surest, for tests that go there and back.
let probabilities = [1e-12, 1e-6, 0.001, 0.025, 0.3, 0.5, 0.7, 0.975, 0.999, 1 - 1e-9]
