/// Makes PDFs of pages with an engine that is started once for many.
package struct PDFMaker: Sendable {
  let engine: PDFEngine
  let setting: PDFSetting

  package init(engine: PDFEngine, setting: PDFSetting) {
    self.engine = engine
    self.setting = setting
  }

  /// Makes all PDFs; what became of each job stands at the job's place, `nil` for a PDF that lies where it shall.
  ///
  /// A page that cannot be made leaves no file and does not hinder the others.
  package func make(_ jobs: [PDFJob]) throws(PDFEngineFault) -> [PDFFault?] {
    if jobs.isEmpty { return [] }
    let workshop = try Workshop(fonts: setting.fonts)
    defer { workshop.clear() }
    var batch = PDFBatch(
      jobs: jobs, setting: setting, engine: engine,
      call: RunnerCall(
        command: engine.command + [workshop.runner],
        environment: workshop.environment(date: setting.date)))
    return try batch.run()
  }
}
