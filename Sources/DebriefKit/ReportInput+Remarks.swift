internal import Composing
internal import Diagnostics
internal import Reports

extension ReportInput {
  /// The warnings, as the pages show them.
  static func remarks(_ diagnostics: [Diagnostic], shown: (String) -> String) -> [Remark] {
    diagnostics.filter { $0.severity == .warning }.map {
      Remark(
        place: shown($0.location.description),
        text: $0.hint.isEmpty ? $0.message : $0.message + ". " + $0.hint)
    }
  }
}
