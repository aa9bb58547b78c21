internal import Caching
internal import Content
internal import DataSources

/// All that a whole site is made from: the content of files, and not their times.
///
/// By its digest a build knows that nothing has changed where nobody remembers how the files stood: in a new
/// checkout, or without a cache. A site that had remarks has none, for these must be said again.
struct SiteOrigin {
  let folder: ProjectFolder
  let look: PreparedLook
  let files: ContentFiles
  let options: BuildOptions
  let program: Digest

  /// The content of each file that is no definition and no note, by path; without those that cannot be read.
  func identities(known: [String: FileIdentity] = [:]) -> [String: FileIdentity] {
    var found = known
    for path in files.others.map(folder.contentPath) where found[path] == nil {
      found[path] = try? Ingest.identity(of: path)
    }
    return found
  }

  func digest(_ identities: [String: FileIdentity]) -> Digest {
    var digester = Digester()
    digester.add(program)
    digester.add(options.asOf)
    digester.add(options.isStrict)
    digester.add(folder.withinProject(folder.contentPrefix))
    for file in look.ownFiles {
      digester.add(file.path)
      digester.add(file.bytes)
    }
    for (path, bytes) in files.texts.sorted(by: { $0.key < $1.key }) {
      digester.add(path)
      digester.add(bytes)
    }
    for (path, bytes) in files.records.sorted(by: { $0.key < $1.key }) {
      digester.add(path)
      digester.add(bytes)
    }
    for names in [files.folders, files.links, files.strays] {
      digester.add(names.count)
      for name in names { digester.add(name) }
    }
    for path in files.others { add(path, identities[folder.contentPath(path)], to: &digester) }
    return digester.digest
  }

  private func add(_ path: String, _ identity: FileIdentity?, to digester: inout Digester) {
    digester.add(path)
    digester.add(identity?.bytes ?? -1)
    digester.add(identity?.hash ?? 0)
  }
}
