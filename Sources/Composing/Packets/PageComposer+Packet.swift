internal import Content
internal import Dates
internal import Measures
internal import Notes
package import Reports
internal import Workforce

/// The pages of a packet that no site has.
package enum PacketPath {
  package static let cover: PagePath = ""
  package static let actions: PagePath = "actions"
  package static let provenance: PagePath = "provenance"
}

extension PageComposer {
  /// The pages of the site that a packet holds, as they stand on the period's last day.
  ///
  /// Notes stand on the pages of those whom they are about, so that they have none of their own.
  package var packetRequests: [PageRequest] {
    requests.filter { request in
      switch request {
      case .metricIndex, .metric, .recognition, .reading, .data: true
      case .operation(let period), .team(_, let period), .lead(_, let period),
        .agent(_, let period):
        period == nil
      case .home, .everyone, .note, .diary, .build, .subscriptions: false
      }
    }
  }

  /// A page of the site with what only a packet's page says: definitions and lines to be signed.
  package func packetPage(_ request: PageRequest) -> Page {
    let page = page(request)
    switch request {
    case .agent(let agent, _):
      let signers = [
        SignOff.Signer(.agent, organisation.agents[agent].name),
        SignOff.Signer(.lead, leadName(of: agent)),
      ]
      return page.with([
        Section(id: "definitions", .metricList(definitions(of: page))),
        Section(id: "sign-off", .signOff(SignOff(signers: signers, hasComment: true))),
      ])
    case .lead(let team, _):
      let signers = [SignOff.Signer(.lead, organisation.leadName(of: team))]
      return page.with([
        Section(id: "sign-off", .signOff(SignOff(signers: signers, hasComment: false)))
      ])
    default: return page
    }
  }

  /// What each metric of a page's scorecard means and what passes, so that the page can be read alone.
  private func definitions(of page: Page) -> [MetricGroup] {
    let shown = page.sections.flatMap { section -> [String] in
      guard case .scorecard(let card) = section.content else { return [] }
      return card.groups.flatMap { $0.rows.map(\.metric.id) }
    }
    let entries = metrics.indices.filter { shown.contains(metrics[$0].id) }.map { metric in
      MetricGroup.Entry(
        metric: reference(to: metric), summary: metrics[metric].summary,
        rule: figures.standard(metric, .operation, on: input.asOf)?.rule)
    }
    return entries.isEmpty ? [] : [MetricGroup(title: "", metrics: entries)]
  }
}

// MARK: - Pages of their own

extension PageComposer {
  /// The way in: what the packet is, what is in it, and lines for those who discuss it.
  package func coverPage(_ cover: PacketCover) -> Page {
    let frame = frame(
      PacketPath.cover, .operation, title: .period(cover.period), lead: .text("", muted: ""),
      crumbs: [])
    let teams = organisation.teams.indices.filter {
      !workers(in: $0, during: plan.main.days).isEmpty
    }
    let ways =
      [
        Way(reader: .manager, link: Link(.word(.operation), to: SitePaths.operation)),
        Way(reader: .actions, link: Link("", to: PacketPath.actions)),
      ]
      + teams.flatMap { team in
        [
          Way(
            reader: .team,
            link: Link(
              organisation.teams[team].name, to: SitePaths.page(audience(ofTeam: team), nil))),
          Way(
            reader: .lead,
            link: Link(
              organisation.teams[team].name, to: SitePaths.page(audience(ofLead: team), nil))),
        ]
      } + [
        Way(reader: .metrics, link: Link(.word(.metrics), to: SitePaths.metrics)),
        Way(reader: .reading, link: Link(.word(.reading), to: SitePaths.reading)),
        Way(reader: .data, link: Link(.word(.dataQuality), to: SitePaths.data)),
        Way(reader: .provenance, link: Link("", to: PacketPath.provenance)),
      ]
    let managers = organisation.people(in: settings.managerRoles, on: input.asOf).map {
      SignOff.Signer(.manager, organisation.agents[$0].name)
    }
    return Page(
      kind: .cover, frame: frame,
      sections: [
        Section(id: "packet", .cover(cover)), Section(id: "contents", .ways(ways)),
        Section(
          id: "sign-off",
          .signOff(
            SignOff(
              signers: managers.isEmpty ? [SignOff.Signer(.manager, nil)] : managers,
              hasComment: false))),
      ])
  }

  /// Every promise that was open in the period or kept in it, whoever made it.
  package func actionsPage() -> Page {
    let frame = frame(
      PacketPath.actions, .operation, title: .word(.actions), lead: .text("", muted: ""),
      crumbs: [])
    let rows = actionRows
    return Page(
      kind: .appendix, frame: frame,
      sections: [Section(id: "actions", rows.isEmpty ? .empty(.noNotes) : .actions(rows))])
  }

  private var actionRows: [ActionRow] {
    input.project.notes.filter { input.isWritten($0) && input.hasPage($0) }.flatMap { placed in
      placed.note.commitments.enumerated().compactMap { index, commitment -> ActionRow? in
        let item = item(commitment, who: nil, path: nil)
        // What was kept before the period stands in an earlier packet.
        if case .kept(let day) = item.state, let day, day < plan.main.first { return nil }
        let agent = placed.agents.first
        return ActionRow(
          id: placed.note.id + "-\(index + 1)", owner: owner(of: commitment, placed),
          with: agent.map { organisation.agents[$0].name }, since: placed.note.date, item: item,
          person: agent.map { SitePaths.page(audience(ofAgent: $0), nil) })
      }
    }
  }

  private func owner(of commitment: Commitment, _ placed: PlacedNote) -> String {
    switch commitment.owner {
    case .agent: placed.agents.first.map { organisation.agents[$0].name } ?? ""
    case .lead: placed.author.map { organisation.agents[$0].name } ?? ""
    case .other(let reference):
      organisation.agentNumber(reference.text).map { organisation.agents[$0].name }
        ?? reference.text
    }
  }

  /// From which files, by which program.
  package func provenancePage(_ cover: PacketCover, _ files: [InputFile]) -> Page {
    let frame = frame(
      PacketPath.provenance, .operation, title: .word(.provenance), lead: .text("", muted: ""),
      crumbs: [])
    return Page(
      kind: .appendix, frame: frame,
      sections: [Section(id: "packet", .cover(cover)), Section(id: "files", .files(files))])
  }
}

extension Page {
  fileprivate func with(_ more: [Section]) -> Page {
    Page(kind: kind, frame: frame, sections: sections + more)
  }
}
