internal import CRsvg
internal import Glibc

/// The libraries that draw, open and with their fonts pinned: the only file that calls them.
struct DrawingLibrary {
  /// Opened when the first picture is drawn, once for the process: fonts cannot be pinned twice.
  static let ready = Result { () throws(PictureFailure) in
    let fonts = try PinnedFonts()
    let library = try DrawingLibrary(opening: "librsvg-2.so.2")
    try library.pin(fonts)
    return library
  }

  /// Looks for the library by the name that the system's loader knows.
  init(opening name: String) throws(PictureFailure) {
    var fault = crsvg_fault()
    try PictureFailure.check(crsvg_open(name, &fault), fault)
  }

  private func pin(_ fonts: PinnedFonts) throws(PictureFailure) {
    let files = fonts.files.map { UnsafePointer(strdup($0)) }
    defer { for file in files { free(UnsafeMutableRawPointer(mutating: file)) } }
    var fault = crsvg_fault()
    let answer = crsvg_pin_fonts(PinnedFonts.rules, files, files.count, &fault)
    try PictureFailure.check(answer, fault)
  }

  /// The pixels of a drawing on white, row by row, `0x__RRGGBB` each.
  func draw(_ svg: [UInt8], _ place: Place) throws(PictureFailure) -> [UInt32] {
    var pixels = [UInt32](repeating: 0xFF_FFFF, count: place.width * place.height)
    var fault = crsvg_fault()
    let answer = crsvg_draw(svg, svg.count, crsvg_place(place), &pixels, &fault)
    try PictureFailure.check(answer, fault)
    return pixels
  }
}

extension crsvg_place {
  fileprivate init(_ place: Place) {
    let margin = Double(place.margin)
    self.init(
      width: Int32(place.width), height: Int32(place.height), left: margin, top: margin,
      drawing_width: Double(place.width) - 2 * margin,
      drawing_height: Double(place.height) - 2 * margin)
  }
}

extension PictureFailure {
  fileprivate static func check(
    _ answer: crsvg_answer, _ fault: crsvg_fault
  ) throws(PictureFailure) {
    switch answer {
    case CRSVG_DONE: return
    case CRSVG_NO_LIBRARY: throw .noLibrary(fault.text)
    case CRSVG_NO_FONT: throw .noFont(fault.text)
    case CRSVG_BAD_DRAWING: throw .notDrawable(fault.text)
    default: throw .noMemory
    }
  }
}

extension crsvg_fault {
  fileprivate var text: String {
    withUnsafeBytes(of: words) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }
}
