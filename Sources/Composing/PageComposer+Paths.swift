internal import Content
internal import Measures
internal import Notes
package import Reports
internal import Workforce

extension PageComposer {
  /// Where the page of a request will stand, without making it.
  package func path(of request: PageRequest) -> PagePath {
    switch request {
    case .home: SitePaths.home
    case .everyone: SitePaths.everyone
    case .metricIndex: SitePaths.metrics
    case .metric(let metric): SitePaths.metric(metrics[metric].id)
    case .recognition: SitePaths.recognition
    case .reading: SitePaths.reading
    case .operation(let period): SitePaths.page(.operation, period)
    case .team(let team, let period): SitePaths.page(audience(ofTeam: team), period)
    case .lead(let team, let period): SitePaths.page(audience(ofLead: team), period)
    case .agent(let agent, let period): SitePaths.page(audience(ofAgent: agent), period)
    case .note(let note):
      SitePaths.note(input.project.notes[note].note, input.project.notes[note].audience)
    case .diary(let agent, let year): SitePaths.diary(audience(ofAgent: agent), year)
    case .data: SitePaths.data
    case .build: SitePaths.build
    case .subscriptions: SitePaths.mail
    }
  }
}
