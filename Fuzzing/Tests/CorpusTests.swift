import Foundation
import FuzzEntries
import TestSupport
import Testing

/// What fuzzing once found stays mended: every kept input goes through its door again.
struct CorpusTests {
  struct Seed: Sendable, CustomTestStringConvertible {
    let entry: FuzzEntry
    let file: URL
    var testDescription: String { "\(entry.name)/\(file.lastPathComponent)" }
  }

  private static let corpus = SharedFolder.project.appending(path: "Fuzzing/Corpus")

  private static let seeds: [Seed] = FuzzEntry.all.flatMap { entry in
    let folder = corpus.appending(path: entry.name)
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).sorted { $0.path < $1.path }.map { Seed(entry: entry, file: $0) }
  }

  @Test("every door has inputs", arguments: FuzzEntry.all.map(\.name))
  func corpusIsThere(name: String) {
    #expect(Self.seeds.contains { $0.entry.name == name })
  }

  @Test("every kept input keeps all promises", arguments: seeds)
  func inputIsHarmless(seed: Seed) throws {
    #expect(seed.entry.fault([UInt8](try Data(contentsOf: seed.file))) == nil)
  }

  @Test("no folder without a door")
  func foldersHaveDoors() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.corpus.path)
    #expect(Set(folders) == Set(FuzzEntry.all.map(\.name)))
  }
}
