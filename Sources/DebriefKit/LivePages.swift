internal import Composing
internal import Rendering
internal import Reports

/// A site that is in no folder: each page is made when somebody asks for it.
struct LivePages {
  let composer: PageComposer
  let renderer: Renderer
  private let requests: [String: PageRequest]
  private let assets: [String: [UInt8]]

  init(_ composer: PageComposer, _ renderer: Renderer, _ assets: [RenderedFile]) {
    self.composer = composer
    self.renderer = renderer
    requests = Dictionary(
      composer.requests.map { (LivePages.file(of: composer.path(of: $0)), $0) },
      uniquingKeysWith: { first, _ in first })
    self.assets = Dictionary(
      assets.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }

  var count: Int { requests.count }

  func contains(_ path: String) -> Bool { assets[path] != nil || requests[path] != nil }

  func bytes(_ path: String) -> [UInt8]? {
    assets[path] ?? requests[path].map { renderer.render(composer.page($0)).bytes }
  }

  private static func file(of path: PagePath) -> String {
    path.text.isEmpty ? "index.html" : path.text + "/index.html"
  }
}
