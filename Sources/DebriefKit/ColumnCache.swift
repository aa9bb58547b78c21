internal import Caching
internal import DataSources
internal import Diagnostics
internal import Measures

/// The parsed columns of each source, by the content of its files and of all that decides how they are read.
struct ColumnCache: Sendable {
  static let prefix = "columns-"

  let folder: CacheFolder
  /// Of the program, the settings, the people and the definitions.
  let basis: Digest
  /// The content of the tables as they were found.
  let tables: [String: FileIdentity]

  /// All sources, each from the cache if none of its files has changed.
  static func read(
    _ request: IngestRequest, _ cache: ColumnCache?
  ) throws(IngestFailure) -> IngestResult {
    var readings: [SourceReading] = []
    for source in request.definitions.indices {
      if let cache {
        readings.append(try cache.read(source, request))
      } else {
        readings.append(try request.read(source))
      }
    }
    return Ingest.joined(
      readings, of: request.definitions, owners: request.owners, shape: request.shape)
  }

  private func read(
    _ source: Int, _ request: IngestRequest
  ) throws(IngestFailure) -> SourceReading {
    let files = request.files.filter { $0.source == source }
    let found = files.compactMap { tables[$0.absolutePath] }
    if found.count < files.count { return try request.read(source) }
    let key = key(source, files, found)
    if var reader = folder.open(name(key), key: key),
      let reading = try? SourceReading(
        from: &reader, of: request.definitions, owners: request.owners, shape: request.shape)
    {
      return reading
    }
    let reading = try request.read(source)
    // Whoever writes a file while it is read finds nothing of it here.
    guard reading.report.files.map(\.identity) == found, !reading.diagnostics.containsErrors else {
      return reading
    }
    folder.keep(name(key), key: key, capacity: reading.facts.rowCount * 32) {
      reading.put(into: &$0)
    }
    return reading
  }

  private func name(_ key: Digest) -> String { ColumnCache.prefix + key.text }

  private func key(
    _ source: Int, _ files: [IngestInput], _ identities: [FileIdentity]
  ) -> Digest {
    var digester = Digester()
    digester.add(basis)
    digester.add(source)
    for (file, identity) in zip(files, identities) {
      digester.add(file.path)
      digester.add(identity.bytes)
      digester.add(identity.hash)
    }
    return digester.digest
  }
}

/// What is to be read, and how.
struct IngestRequest: Sendable {
  let definitions: [SourceDefinition]
  let files: [IngestInput]
  let owners: OwnerLookup
  let shape: FactShape
  let jobs: Int
  let options: IngestOptions

  func read(_ source: Int) throws(IngestFailure) -> SourceReading {
    try Ingest.read(
      source, of: definitions, files: files, owners: owners, shape: shape, jobs: jobs,
      options: options)
  }

  /// All sources at once, for facts of any shape.
  func readAll() throws(IngestFailure) -> IngestResult {
    try Ingest.run(
      definitions, files: files, owners: owners, shape: shape, jobs: jobs, options: options)
  }
}
