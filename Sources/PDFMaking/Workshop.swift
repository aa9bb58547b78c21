internal import Glibc

/// A folder of our own for as long as PDFs are made: the runner, the fonts, and whatever they write for themselves.
struct Workshop {
  private let room: TemporaryFolder
  private var folder: String { room.path }

  /// The script that the engine's Python runs.
  var runner: String { folder + "/render.py" }

  init(fonts: [String]) throws(PDFEngineFault) {
    if let absent = fonts.first(where: { access($0, R_OK) != 0 }) { throw .fontAbsent(absent) }
    room = try TemporaryFolder()
    for name in ["fonts", "cache"] { mkdir(folder + "/" + name, 0o700) }
    for (number, font) in fonts.enumerated() {
      let name = font.split(separator: "/").last ?? "font"
      symlink(font, "\(folder)/fonts/\(number)-\(name)")
    }
    do {
      try Workshop.write(EmbeddedRunner.text, to: runner)
      try Workshop.write(Workshop.fontList(of: folder), to: folder + "/fonts.conf")
    } catch {
      clear()
      throw error
    }
  }

  /// Takes the folder away.
  func clear() { room.clear() }

  /// All that the engine knows of the machine: nothing of the user's language, zone, home or fonts.
  func environment(date: Int) -> [String] {
    [
      "PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C.UTF-8", "TZ=UTC", "SOURCE_DATE_EPOCH=\(date)",
      "FONTCONFIG_FILE=\(folder)/fonts.conf", "HOME=\(folder)", "TMPDIR=\(folder)",
      "XDG_CACHE_HOME=\(folder)/cache", "PYTHONHASHSEED=0", "PYTHONNOUSERSITE=1",
      "PYTHONDONTWRITEBYTECODE=1", "PYTHONUTF8=1",
    ]
  }

  private static func write(_ text: String, to path: String) throws(PDFEngineFault) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    let bytes = Array(text.utf8)
    guard file >= 0, Glibc.write(file, bytes, bytes.count) == bytes.count, close(file) == 0 else {
      throw .machine("\(path): " + String(cString: strerror(errno)))
    }
  }

  /// Families that pages may name, and the pinned ones for any other.
  private static func fontList(of folder: String) -> String {
    """
    <?xml version="1.0"?>
    <fontconfig>
      <dir>\(folder)/fonts</dir>
      <cachedir>\(folder)/cache</cachedir>
      <match target="pattern">
        <test name="family"><string>monospace</string></test>
        <edit name="family" mode="prepend" binding="strong"><string>Liberation Mono</string></edit>
      </match>
      <match target="pattern">
        <edit name="family" mode="append_last"><string>Liberation Sans</string></edit>
        <edit name="family" mode="append_last"><string>DejaVu Sans</string></edit>
      </match>
    </fontconfig>

    """
  }
}
