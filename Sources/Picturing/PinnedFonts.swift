internal import Glibc

/// The type of all pictures: the files that are read, and the rules that let them stand for any other type.
///
/// Drawings ask for Arial or what has its widths, and the widths of their texts were worked out for that. Of a machine's
/// fonts and a user's settings nothing else is looked at, or the same drawing would differ from machine to machine.
struct PinnedFonts: Hashable {
  let files: [String]

  /// Finds the files in the first folders that have them.
  ///
  /// DejaVu Sans is for letters that Liberation Sans lacks, and may be missing.
  init(
    text folders: [String] = PinnedFonts.textFolders,
    fallback others: [String] = PinnedFonts.fallbackFolders
  ) throws(PictureFailure) {
    let text = ["LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"]
    let fallback = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"]
    guard let found = PinnedFonts.find(text, in: folders) else { throw .noFont(text[0]) }
    files = found + (PinnedFonts.find(fallback, in: others) ?? [])
  }

  private static func find(_ names: [String], in folders: [String]) -> [String]? {
    folders.lazy
      .map { folder in names.map { folder + "/" + $0 } }
      .first { $0.allSatisfy { access($0, R_OK) == 0 } }
  }

  /// Debian's places first, then those of Fedora and Arch.
  static let textFolders = [
    "truetype/liberation", "truetype/liberation2", "liberation-sans-fonts", "liberation-sans",
    "liberation", "TTF",
  ].map { "/usr/share/fonts/" + $0 }

  static let fallbackFolders = ["truetype/dejavu", "dejavu-sans-fonts", "dejavu", "TTF"]
    .map { "/usr/share/fonts/" + $0 }

  /// Whatever type is asked for is Liberation Sans; letters keep their own shapes and are not fitted to pixels.
  static let rules = """
    <?xml version="1.0"?>
    <fontconfig>
      <match target="pattern">
        <edit name="family" mode="assign" binding="strong">
          <string>Liberation Sans</string><string>DejaVu Sans</string>
        </edit>
        <edit name="antialias" mode="assign"><bool>true</bool></edit>
        <edit name="hinting" mode="assign"><bool>false</bool></edit>
        <edit name="autohint" mode="assign"><bool>false</bool></edit>
        <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
        <edit name="rgba" mode="assign"><const>none</const></edit>
      </match>
    </fontconfig>
    """
}
