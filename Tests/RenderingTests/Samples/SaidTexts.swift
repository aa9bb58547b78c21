import Dates
import Measures
import Reports

@testable import Rendering

/// Everything that a language can say: its stored texts, and what its sentences are with sample parts.
struct SaidTexts {
  private(set) var texts: [(path: String, text: String)] = []
  /// The paths of all sentences that a language has, said or not.
  private(set) var sentences: Set<String> = []

  init(_ language: Language) {
    let parts: [(String, Any)] = [
      ("numbers", language.numbers), ("dates", language.dates), ("words", language.words),
    ]
    for (path, part) in parts { add(part, at: path) }
    saySentences(language)
  }

  /// Takes what is stored in a value, by reflection; closures are only counted, for they cannot be called so.
  private mutating func add(_ value: Any, at path: String) {
    if let text = value as? String {
      if !path.hasSuffix(".joint") { texts.append((path, text)) }
    } else if "\(type(of: value))".contains("->") {
      sentences.insert(path)
    } else {
      for child in Mirror(reflecting: value).children {
        add(child.value, at: path + "." + (child.label ?? "?"))
      }
    }
  }

  private mutating func add(_ said: [some Said], at path: String) {
    texts += said.flatMap(\.texts).map { (path, $0) }
  }

  // MARK: - A sentence with every sample of each part

  mutating func say<A: Sampled>(_ path: String, _ sentence: (A) -> some Said) {
    add(A.samples.map(sentence), at: path)
  }

  mutating func say<A: Sampled, B: Sampled>(_ path: String, _ sentence: (A, B) -> some Said) {
    for a in A.samples { say(path) { (b: B) in sentence(a, b) } }
  }

  mutating func say<A: Sampled, B: Sampled, C: Sampled>(
    _ path: String, _ sentence: (A, B, C) -> some Said
  ) {
    for a in A.samples { say(path) { (b: B, c: C) in sentence(a, b, c) } }
  }

  mutating func say<A: Sampled, B: Sampled, C: Sampled, D: Sampled>(
    _ path: String, _ sentence: (A, B, C, D) -> some Said
  ) {
    for a in A.samples { say(path) { (b: B, c: C, d: D) in sentence(a, b, c, d) } }
  }

  mutating func say<A: Sampled, B: Sampled, C: Sampled, D: Sampled, E: Sampled>(
    _ path: String, _ sentence: (A, B, C, D, E) -> some Said
  ) {
    for a in A.samples { say(path) { (b: B, c: C, d: D, e: E) in sentence(a, b, c, d, e) } }
  }
}

/// What a sentence may come as.
protocol Said {
  var texts: [String] { get }
}

extension String: Said { var texts: [String] { [self] } }
extension Phrase: Said { var texts: [String] { [sentence] } }
extension Heading: Said { var texts: [String] { [title, aside] } }

/// Parts of sentences that are no words of any language.
protocol Sampled {
  static var samples: [Self] { get }
}

extension String: Sampled { static var samples: [String] { ["7"] } }
extension Int: Sampled { static var samples: [Int] { [0, 1, 2, 3] } }
extension Double: Sampled { static var samples: [Double] { [0, 1, 2.5] } }
extension Bool: Sampled { static var samples: [Bool] { [false, true] } }
extension Grain: Sampled { static var samples: [Grain] { allCases } }
extension Measures.Unit: Sampled { static var samples: [Measures.Unit] { allCases } }
extension Address: Sampled { static var samples: [Address] { allCases } }
extension SignOff.Role: Sampled {
  static var samples: [SignOff.Role] { [.agent, .lead, .manager] }
}
extension MailLetter.Reason: Sampled { static var samples: [MailLetter.Reason] { allCases } }
extension ByteUnit: Sampled { static var samples: [ByteUnit] { allCases } }
extension Direction: Sampled { static var samples: [Direction] { allCases } }
extension Subject: Sampled { static var samples: [Subject] { [.own, .you, .named("7")] } }
extension Phrase: Sampled { static var samples: [Phrase] { [Phrase("7")] } }

extension [String]: Sampled {
  static var samples: [[String]] { [["7"], ["7", "8"], ["7", "8", "9"]] }
}

extension String?: Sampled { static var samples: [String?] { [nil, "7"] } }

extension ChangeText: Sampled {
  static var samples: [ChangeText] {
    Grain.allCases.flatMap { grain in
      [(false, false), (false, true), (true, false), (true, true)].map { isAbove, isClear in
        ChangeText(
          subject: "1", isAbove: isAbove, value: "2", during: "3", low: "4", high: "5", old: "6",
          new: "7", periods: "8", grain: grain, isClear: isClear)
      }
    }
  }
}
