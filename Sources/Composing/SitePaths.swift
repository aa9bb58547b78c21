internal import Dates
internal import Notes
internal import Reports
internal import Workforce

/// Where everything stands in the site; the one place that knows addresses.
struct SitePaths: Sendable {
  static let home: PagePath = ""
  static let everyone: PagePath = "everyone"
  static let metrics: PagePath = "everyone/metrics"
  static let recognition: PagePath = "everyone/recognition"
  static let reading: PagePath = "everyone/reading"
  static let operation: PagePath = "operation"
  static let data: PagePath = "operation/data"
  static let build: PagePath = "operation/build"
  static let mail: PagePath = "operation/mail"

  static func metric(_ id: String) -> PagePath { PagePath("everyone/metrics/" + id) }

  /// A page of an audience's folder, for a period or for the main one.
  static func page(_ audience: Audience, _ period: Period?) -> PagePath {
    let folder = audience.folder
    return PagePath(period.map { folder + "/" + folderName($0) } ?? folder)
  }

  /// Where a note stands: among all that was written to a person in its year, or on a page of its own.
  static func note(_ note: Note, _ audience: Audience) -> PagePath {
    if case .agent = audience {
      return PagePath(diary(audience, note.date.year).text, fragment: anchor(of: note))
    }
    return PagePath(audience.folder + "/notes/" + note.id)
  }

  /// What was written to a person in a year.
  static func diary(_ audience: Audience, _ year: Int) -> PagePath {
    PagePath(audience.folder + "/notes/\(year)")
  }

  /// A note's id on a page of several; ids of sections do not begin so.
  static func anchor(of note: Note) -> String { "note-" + note.id }

  /// A period's id as a folder: small letters, as all folders of the site are.
  static func folderName(_ period: Period) -> String { period.id.lowercased() }
}
