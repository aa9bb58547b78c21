/// Jobs, and the runners that they are dealt out to, one at a time to each.
struct PDFBatch {
  private let jobs: [PDFJob]
  private let setting: PDFSetting
  private let engine: PDFEngine
  private let call: RunnerCall
  private var faults: [PDFFault?]
  private var next = 0
  private var desks: [RunnerDesk] = []

  init(jobs: [PDFJob], setting: PDFSetting, engine: PDFEngine, call: RunnerCall) {
    (self.jobs, self.setting, self.engine, self.call) = (jobs, setting, engine, call)
    faults = Array(repeating: nil, count: jobs.count)
  }

  mutating func run() throws(PDFEngineFault) -> [PDFFault?] {
    for _ in 0..<min(max(1, setting.processes), jobs.count) { try open() }
    while !desks.isEmpty {
      RunnerDesk.wait(for: desks)
      let waiting = desks
      desks = []
      for desk in waiting { try attend(to: desk) }
    }
    return faults
  }

  private mutating func open() throws(PDFEngineFault) {
    desks.append(
      RunnerDesk(runner: try RunnerProcess(call), task: .starting, seconds: setting.seconds))
  }

  /// Takes what a runner has said, or misses what it should have said.
  private mutating func attend(to desk: RunnerDesk) throws(PDFEngineFault) {
    let (lines, isOpen) = desk.runner.hear()
    if let line = lines.first {
      try settle(desk, answer: line.split(separator: "\t").map(String.init))
    } else if !isOpen {
      try lose(desk, .crash(LastWords.of(desk.runner.takeComplaints())))
    } else if desk.isLate {
      try lose(desk, .slow(seconds: setting.seconds))
    } else {
      desks.append(desk)
    }
  }

  private mutating func settle(_ desk: RunnerDesk, answer: [String]) throws(PDFEngineFault) {
    switch desk.task {
    case .starting: try greet(answer)
    case .job(let number):
      faults[number] = fault(in: answer, complaints: desk.runner.takeComplaints())
      if faults[number] != nil { jobs[number].discard() }
    }
    guard next < jobs.count else { return }
    desk.runner.say(jobs[next].line(date: setting.date))
    desks.append(RunnerDesk(runner: desk.runner, task: .job(next), seconds: setting.seconds))
    next += 1
  }

  private func greet(_ answer: [String]) throws(PDFEngineFault) {
    let detail = answer.dropFirst().joined(separator: " ")
    guard answer.first == "ready" else { throw .broken(detail, at: engine.path) }
    guard detail.hasPrefix(PDFEngine.version) else {
      throw .version(found: detail, at: engine.path)
    }
  }

  private func fault(in answer: [String], complaints: String) -> PDFFault? {
    switch answer.first {
    case "done": LastWords.complaint(in: complaints).map { .font([$0]) }
    case "failed" where answer.count > 1:
      PDFFault(kind: answer[1], details: Array(answer.dropFirst(2)))
    default: .engine("it answers “\(answer.joined(separator: " "))”")
    }
  }

  /// A runner is gone, or is to go: only what it had in hand is lost with it.
  private mutating func lose(_ desk: RunnerDesk, _ fault: PDFFault) throws(PDFEngineFault) {
    guard case .job(let number) = desk.task else {
      throw .broken(fault.startWords, at: engine.path)
    }
    faults[number] = fault
    jobs[number].discard()
    if next < jobs.count { try open() }
  }
}

extension PDFFault {
  /// The same of an engine that had no page yet.
  fileprivate var startWords: String {
    switch self {
    case .crash(let words): words
    case .slow(let seconds): "it was not ready after \(seconds) seconds"
    default: description
    }
  }
}
