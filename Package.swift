// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is held to: no implicit existentials, no leaking imports, no warnings.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

func room(_ name: String, _ imports: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: imports, swiftSettings: house)
}

func tests(of name: String, _ imports: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.init(stringLiteral: name), "TestSupport"] + imports,
    swiftSettings: house)
}

/// A program beside the house that measures it: no product has it, and it may look behind every door.
func instrument(_ name: String, in path: String, _ imports: [Target.Dependency]) -> Target {
  .executableTarget(name: name, dependencies: imports, path: path, swiftSettings: house)
}

let libevent: [SystemPackageProvider] = [.apt(["libevent-dev"])]
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "debrief",
  products: [.executable(name: "debrief", targets: ["debrief"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // C behind one door each.
    .systemLibrary(name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CYaml", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(name: "CFileSystem"),
    .systemLibrary(name: "CEvent", pkgConfig: "libevent_extra", providers: libevent),
    .target(name: "CCrypto"),
    .target(name: "CRsvg"),
    .target(name: "CArchive"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CCurl"),

    // What everyone may know.
    room("Diagnostics"),
    room("Dates"),
    room("StrictYAML", ["CYaml", "Diagnostics"]),
    room("Statistics"),
    room("Caching"),
    room("Cryptography", ["CCrypto"]),
    room("MIME", ["Cryptography"]),

    // The domain.
    room("Measures", ["Caching", "Statistics", "Dates", "Diagnostics"]),
    room("Workforce", ["Dates", "Diagnostics"]),
    room("Closing", ["StrictYAML", "Measures", "Workforce", "Dates", "Diagnostics"]),
    room("Notes", ["CCmark", "StrictYAML", "Dates", "Diagnostics"]),
    room("DataSources", ["Caching", "Measures", "StrictYAML", "Dates", "Diagnostics"]),
    room(
      "Content",
      [
        "MIME", "StrictYAML", "DataSources", "Measures", "Workforce", "Notes", "Dates",
        "Diagnostics",
      ]),

    // What a page says, how it looks, where it goes.
    room("Reports", ["Measures", "Workforce", "Notes", "Dates"]),
    room(
      "Composing",
      [
        "Caching", "Content", "Closing", "MIME", "Reports", "Measures", "Statistics", "Workforce",
        "Notes", "Dates",
      ]),
    room("Charting"),
    room("Templating", ["Diagnostics"]),
    room(
      "Rendering",
      [
        "Reports", "Charting", "Templating", "Measures", "Workforce", "Notes", "Dates",
        "Diagnostics",
      ]),
    room("Picturing", ["CRsvg", "CZlib"]),
    room("Publishing", ["Caching", "CFileSystem", "Rendering", "Diagnostics"]),
    room("Mailing", ["CCurl", "Cryptography", "MIME", "Dates"]),
    room("Serving", ["CEvent", "Diagnostics"]),
    room("PDFMaking"),
    room("Packets", ["CArchive", "Cryptography", "Publishing", "Dates"]),
    room(
      "DebriefKit",
      [
        "Caching", "Content", "Closing", "DataSources", "Measures", "Workforce", "Notes", "Reports",
        "Composing", "Rendering", "Templating", "Publishing", "Serving", "Dates", "Diagnostics",
        "Cryptography", "MIME", "Picturing", "Mailing", "Packets", "PDFMaking",
      ]),
    .executableTarget(
      name: "debrief", dependencies: ["DebriefKit", argumentParser], swiftSettings: house),

    // Proof.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: house),
    tests(of: "Diagnostics"),
    tests(of: "Dates"),
    tests(of: "StrictYAML", ["Diagnostics"]),
    tests(of: "Statistics"),
    tests(of: "Caching"),
    tests(of: "Cryptography"),
    tests(of: "MIME"),
    tests(of: "Measures", ["Caching", "Statistics", "Dates", "Diagnostics"]),
    tests(of: "Workforce", ["Dates", "Diagnostics"]),
    tests(of: "Closing", ["Measures", "Workforce", "Dates", "Diagnostics"]),
    tests(of: "Notes", ["StrictYAML", "Dates", "Diagnostics"]),
    tests(of: "DataSources", ["Measures", "StrictYAML", "Dates", "Diagnostics"]),
    tests(of: "Content", ["Diagnostics", "Dates", "Measures", "MIME", "Notes", "Workforce"]),
    tests(
      of: "Composing",
      [
        "Caching", "Content", "MIME", "Reports", "Measures", "Workforce", "Notes", "Dates",
        "Diagnostics",
      ]),
    tests(of: "Charting"),
    tests(of: "Templating", ["Diagnostics"]),
    tests(
      of: "Rendering",
      ["Reports", "Templating", "Measures", "Workforce", "Notes", "Dates", "Diagnostics"]),
    tests(of: "Picturing", ["CZlib"]),
    tests(of: "Publishing", ["Caching", "Rendering", "Diagnostics"]),
    tests(of: "Mailing", ["Cryptography"]),
    tests(of: "Serving", ["Diagnostics"]),
    tests(of: "PDFMaking"),
    tests(of: "Packets", ["Cryptography", "Publishing", "Dates"]),
    tests(
      of: "DebriefKit",
      ["Composing", "Content", "MIME", "Notes", "Rendering", "Reports", "Diagnostics"]),
    .testTarget(
      name: "DocumentationTests",
      dependencies: [
        "Content", "DataSources", "Dates", "DebriefKit", "Diagnostics", "Measures", "Notes",
        "TestSupport",
      ], swiftSettings: house),
    .target(
      name: "FuzzEntries",
      dependencies: [
        "DataSources", "Diagnostics", "Measures", "Notes", "StrictYAML", "Templating",
      ],
      path: "Fuzzing/Entries", swiftSettings: house),
    .testTarget(
      name: "FuzzingTests", dependencies: ["FuzzEntries", "TestSupport"], path: "Fuzzing/Tests",
      swiftSettings: house),

    // Speed: what `make bench` runs.
    .target(
      name: "Workload", dependencies: ["Dates"], path: "Benchmarks/Workload", swiftSettings: house),
    instrument(
      "benchmarks", in: "Benchmarks/Suite",
      [
        "Workload", "CCmark", "Charting", "DataSources", "Dates", "Diagnostics", "Measures",
        "Notes", "Picturing", "Publishing", "Rendering", "StrictYAML", "Templating",
        argumentParser,
      ]),
    tests(of: "Workload", ["Dates", "DebriefKit"]),
  ],
  swiftLanguageModes: [.v6]
)

// libFuzzer brings its own main, which no ordinary build can link: see scripts/fuzz.
if Context.environment["FUZZ"] == "1" {
  package.targets.append(
    .executableTarget(
      name: "debrief-fuzz", dependencies: ["FuzzEntries"], path: "Fuzzing/Main",
      swiftSettings: house + [.unsafeFlags(["-parse-as-library"])]))
  package.products.append(.executable(name: "debrief-fuzz", targets: ["debrief-fuzz"]))
}
