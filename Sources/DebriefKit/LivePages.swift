internal import Composing
internal import Rendering
internal import Reports

/// A site that is in no folder: each page is made when somebody asks for it.
struct LivePages {
  let composer: PageComposer
  let renderer: Renderer
  private let requests: [String: PageRequest]
  private let files: [String: [UInt8]]

  init(_ composer: PageComposer, _ renderer: Renderer, _ files: [RenderedFile]) {
    self.composer = composer
    self.renderer = renderer
    requests = Dictionary(
      composer.requests.map { (LivePages.file(of: composer.path(of: $0)), $0) },
      uniquingKeysWith: { first, _ in first })
    self.files = Dictionary(
      files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }

  /// How many pages there are.
  var count: Int { requests.count }

  /// Everything that can be asked for.
  var paths: [String] { (Array(requests.keys) + files.keys).sorted() }

  func contains(_ path: String) -> Bool { files[path] != nil || requests[path] != nil }

  func bytes(_ path: String) -> [UInt8]? {
    files[path] ?? requests[path].map { renderer.render(composer.page($0)).bytes }
  }

  private static func file(of path: PagePath) -> String {
    path.text.isEmpty ? "index.html" : path.text + "/index.html"
  }
}
