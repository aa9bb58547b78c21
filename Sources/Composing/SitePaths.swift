internal import Dates
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

  static func metric(_ id: String) -> PagePath { PagePath("everyone/metrics/" + id) }

  /// A page of an audience's folder, for a period or for the main one.
  static func page(_ audience: Audience, _ period: Period?) -> PagePath {
    let folder = audience.folder
    return PagePath(period.map { folder + "/" + folderName($0) } ?? folder)
  }

  static func note(_ id: String, _ audience: Audience) -> PagePath {
    PagePath(audience.folder + "/notes/" + id)
  }

  /// A period's id as a folder: small letters, as all folders of the site are.
  static func folderName(_ period: Period) -> String { period.id.lowercased() }
}
