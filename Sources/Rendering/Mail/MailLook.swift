import Charting
import Templating

/// The colours and letters of a mail, for the inline styles of its templates: those of the site in daylight.
///
/// Mail programs know no custom properties, so a template writes `color:{{look.ink}}` where the sheet has a variable.
struct MailLook: Templated {
  static let site = MailLook()

  static let fields: [Field<MailLook>] = [
    .text("page") { _ in ChartColour.page.light },
    .text("ink") { _ in ChartColour.ink.light },
    .text("mute") { _ in ChartColour.mute.light },
    .text("rule") { _ in ChartColour.rule.light },
    .text("wash") { _ in "#f6f7f8" },
    .text("link") { _ in ChartColour.improve.light },
    .text("font") { _ in "Arial,sans-serif" },
  ]
}
