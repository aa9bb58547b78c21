import Foundation
import FoundationXML

@testable import Charting

/// What a browser would draw, read back from a drawing's bytes with an XML parser.
struct SVGPicture {
  struct Element {
    let name: String
    /// Its own attributes and those it inherits.
    let attributes: [String: String]
    var text = ""

    var classes: [Substring] { attributes["class", default: ""].split(separator: " ") }
    func number(_ name: String) -> Double { attributes[name].flatMap(Double.init) ?? 0 }
  }

  /// A straight piece of a path.
  struct Piece {
    let role: String
    let from: (x: Double, y: Double)
    let to: (x: Double, y: Double)
  }

  let elements: [Element]
  let width: Double
  let height: Double

  /// `nil` when the bytes are no well-formed XML.
  init?(_ svg: [UInt8]) {
    let reader = SVGReader()
    let parser = XMLParser(data: Data(svg))
    parser.delegate = reader
    guard parser.parse(), let root = reader.elements.first, root.name == "svg" else { return nil }
    elements = reader.elements
    width = root.number("width")
    height = root.number("height")
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  func withClass(_ name: String) -> [Element] {
    elements.filter { $0.name != "g" && $0.classes.contains { $0 == name } }
  }

  /// Straight pieces of the paths that bear one of the classes.
  func pieces(_ roles: [String]) -> [Piece] {
    roles.flatMap { role in
      withClass(role).filter { $0.name == "path" }
        .flatMap { SVGPicture.pieces($0.attributes["d", default: ""], role) }
    }
  }

  /// The room of each text, reckoned from the widths that the drawing does not reserve twice.
  var textBoxes: [(text: String, box: Box)] {
    all("text").map { element in
      let size = element.attributes["font-size"].flatMap(Double.init) ?? 12
      let isBold = element.attributes["font-weight"] == "700"
      let width = TextWidth.advance(element.text, size: size, weight: isBold ? .bold : .regular)
      let x = element.number("x")
      let left =
        switch element.attributes["text-anchor"] {
        case "middle": x - width / 2
        case "end": x - width
        default: x
        }
      let y = element.number("y")
      return (
        element.text, Box(left: left, top: y - size * 0.75, right: left + width, bottom: y + 2.5)
      )
    }
  }

  private static func pieces(_ data: String, _ role: String) -> [Piece] {
    var pieces: [Piece] = []
    var (x, y, startX, startY) = (0.0, 0.0, 0.0, 0.0)
    func draw(_ toX: Double, _ toY: Double) {
      pieces.append(Piece(role: role, from: (x, y), to: (toX, toY)))
      (x, y) = (toX, toY)
    }
    for (command, numbers) in commands(data) {
      switch command {
      case "M", "m":
        (x, y) = command == "M" ? (numbers[0], numbers[1]) : (x + numbers[0], y + numbers[1])
        (startX, startY) = (x, y)
      case "h": for step in numbers { draw(x + step, y) }
      case "v": for step in numbers { draw(x, y + step) }
      case "l":
        for pair in stride(from: 0, to: numbers.count, by: 2) {
          draw(x + numbers[pair], y + numbers[pair + 1])
        }
      default: draw(startX, startY)
      }
    }
    return pieces
  }

  /// Letters with the numbers that follow them.
  private static func commands(_ data: String) -> [(Character, [Double])] {
    var commands: [(Character, [String])] = []
    for character in data {
      switch character {
      case "M", "m", "l", "h", "v", "z": commands.append((character, [""]))
      case " ": commands[commands.count - 1].1.append("")
      case "-" where commands[commands.count - 1].1.last != "":
        commands[commands.count - 1].1.append("-")
      default:
        let last = commands[commands.count - 1].1.count - 1
        commands[commands.count - 1].1[last].append(character)
      }
    }
    return commands.map { ($0, $1.compactMap(Double.init)) }
  }
}

private final class SVGReader: NSObject, XMLParserDelegate {
  var elements: [SVGPicture.Element] = []
  private var open: [(index: Int, inherited: [String: String])] = []
  private static let inherited: Set = [
    "class", "fill", "stroke", "text-anchor", "font-size", "font-weight", "stroke-width",
  ]

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    let above = open.last?.inherited ?? [:]
    let all = above.merging(attributes) { $1 }
    let handedDown = all.filter { SVGReader.inherited.contains($0.key) && name != "svg" }
    elements.append(.init(name: name, attributes: all))
    open.append((elements.count - 1, handedDown))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    guard let index = open.last?.index else { return }
    elements[index].text += text
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }
}
