// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "SampleContent",
  targets: [
    .executableTarget(
      name: "sample-content",
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
      ])
  ],
  swiftLanguageModes: [.v6]
)
