/// What sets a person apart from the team, month in, month out.
struct Traits {
  /// Factors about 1.
  var pace: Double
  var handleTime: Double
  /// Additions to a share.
  var resolution: Double
  var satisfaction: Double
  var adherence: Double
  /// Points on the form.
  var quality: Double

  init(of person: String) {
    var deviates = Deviates("traits", person)
    pace = 1 + 0.05 * deviates.normal()
    handleTime = 1 + 0.05 * deviates.normal()
    resolution = 0.018 * deviates.normal()
    satisfaction = 0.02 * deviates.normal()
    adherence = 0.008 * deviates.normal()
    quality = 1.6 * deviates.normal()
    if person == Cast.maya { handleTime = 1.08 }
    if person == Cast.lukasz { resolution = -0.004 }
    if person == Cast.callum { adherence = 0.006 }
    if person == Cast.george { self.setEven() }
  }

  /// Nothing in George's figures is George: only that they are few.
  private mutating func setEven() {
    (pace, handleTime, resolution, satisfaction, quality) = (0.5, 1, 0, 0, 0)
  }

  /// The traits on a day, with the turns that the stories take.
  static func of(_ person: String, on day: Day, tenure: Int) -> Traits {
    var traits = Traits(of: person)
    switch person {
    case Cast.maya where day >= Cast.mayasStep: traits.handleTime = 0.985
    case Cast.lukasz where day >= Cast.lukaszStep:
      traits.resolution = 0.062
      // What the team met in the letter week did not meet him: he opens the bill first.
      if day.week == Story.letterWeek { traits.resolution += 0.05 }
    case Cast.callum where day >= Cast.callumsStep: traits.adherence = -0.04
    default: break
    }
    if tenure < 110 { traits.learn(tenure) }
    return traits
  }

  /// The first months: slower, less sure, and better every week.
  private mutating func learn(_ tenure: Int) {
    let left = 1 - Double(tenure) / 110
    pace *= 1 - 0.5 * left
    handleTime *= 1 + 0.45 * left
    resolution -= 0.09 * left
    satisfaction -= 0.05 * left
    quality -= 13 * left
  }
}
