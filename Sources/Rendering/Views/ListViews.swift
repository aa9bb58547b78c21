import Templating

/// Dated happenings.
struct EventsView: Templated {
  var events: [EventView]

  static let fields: [Field<EventsView>] = [
    .list("events") { $0.events }
  ]
}

struct EventView: Templated {
  var date: String
  var isoDate: String
  var title: LinkView

  static let fields: [Field<EventView>] = [
    .text("date") { $0.date },
    .text("isoDate") { $0.isoDate },
    .view("title") { $0.title },
  ]
}

/// Where each reader goes from the first page.
struct WaysView: Templated {
  var ways: [WayView]

  static let fields: [Field<WaysView>] = [
    .list("ways") { $0.ways }
  ]
}

struct WayView: Templated {
  var link: LinkView
  var what: String
  var pattern: String?

  static let fields: [Field<WayView>] = [
    .view("link") { $0.link },
    .text("what") { $0.what },
    .optional("pattern") { $0.pattern },
  ]
}

/// The build in figures.
struct FactsView: Templated {
  var facts: [PairView]

  static let fields: [Field<FactsView>] = [
    .list("facts") { $0.facts }
  ]
}

/// What the build complained about.
struct RemarksView: Templated {
  var remarks: [PlacedView]

  static let fields: [Field<RemarksView>] = [
    .list("remarks") { $0.remarks }
  ]
}

/// Why there is nothing, and what changes that.
struct EmptyView: Templated {
  var what: String
  var advice: String

  static let fields: [Field<EmptyView>] = [
    .text("what") { $0.what },
    .optional("advice") { $0.advice.isEmpty ? nil : $0.advice },
  ]
}
