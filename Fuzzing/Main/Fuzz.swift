internal import FuzzEntries
internal import Glibc

/// Which door is tried; libFuzzer keeps its own arguments, so it comes from the environment.
private let entry: FuzzEntry? = getenv("FUZZ_TARGET").flatMap {
  FuzzEntry.named(String(cString: $0))
}

/// What libFuzzer calls with each input that it thinks of.
@_cdecl("LLVMFuzzerTestOneInput")
func tryOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let entry else {
    report("FUZZ_TARGET must be one of \(FuzzEntry.all.map(\.name).joined(separator: ", "))")
    exit(2)
  }
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  guard let fault = entry.fault(input) else { return 0 }
  report("broken promise of \(entry.name): \(fault)")
  abort()
}

private func report(_ words: String) {
  let line = Array((words + "\n").utf8)
  _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
}
