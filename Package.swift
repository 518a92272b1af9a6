// swift-tools-version: 6.3
import PackageDescription

// Data flows one way, and each target sees only what stands above it: see docs/decisions.md.
let package = Package(
  name: "muster",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CLibZ", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CLibMalloc"),
    .systemLibrary(name: "CLibSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),

    .target(name: "XML", dependencies: ["CLibXML2"]),
    .target(name: "JSON"),
    .target(name: "Spelling"),
    .target(name: "Files"),
    .target(name: "Digests", dependencies: ["CLibCrypto"]),
    .target(name: "Signing", dependencies: ["CLibCrypto", "Digests", "JSON"]),
    .target(name: "HTTP", dependencies: ["CLibCurl"]),
    .target(name: "IAM", dependencies: ["JSON", "Spelling"]),
    .target(name: "Evidence", dependencies: ["CLibZ", "Digests", "IAM", "JSON", "XML"]),
    .target(name: "AWS", dependencies: ["CLibCrypto", "Digests", "HTTP", "IAM", "JSON", "Spelling", "XML"]),
    .target(name: "Collection", dependencies: ["AWS", "Digests", "IAM", "JSON", "XML"]),
    .target(
      name: "Rules",
      dependencies: [
        "CLibMalloc", "CLibSQLite", "Digests", "IAM", "JSON", "Spelling", "Yams",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    .target(
      name: "History",
      dependencies: ["Digests", "IAM", "JSON", "Rules", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(name: "Reporting", dependencies: ["Digests", "IAM", "JSON", "Rules"]),
    .target(name: "Configuration", dependencies: ["JSON", "Reporting", "Rules", "Spelling"]),
    .target(
      name: "Bundles",
      dependencies: ["Digests", "Evidence", "Files", "IAM", "JSON", "Reporting", "Rules", "Signing"]),
    .executableTarget(
      name: "muster",
      dependencies: [
        "AWS", "Bundles", "CLibMalloc", "Collection", "Configuration", "Evidence", "Files", "HTTP", "History",
        "IAM", "JSON", "Reporting", "Rules", "Signing", "Spelling",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "generate", dependencies: ["Configuration", "IAM", "Reporting", "Rules"]),

    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "XMLTests", dependencies: ["XML"]),
    .testTarget(name: "JSONTests", dependencies: ["JSON"]),
    .testTarget(name: "SpellingTests", dependencies: ["Spelling"]),
    .testTarget(name: "FilesTests", dependencies: ["Files", "TestSupport"]),
    .testTarget(name: "SigningTests", dependencies: ["JSON", "Signing", "TestSupport"]),
    .testTarget(name: "HTTPTests", dependencies: ["HTTP", "TestSupport"]),
    .testTarget(name: "AWSTests", dependencies: ["AWS", "HTTP", "IAM", "TestSupport"]),
    .testTarget(
      name: "CollectionTests",
      dependencies: ["AWS", "Collection", "Evidence", "HTTP", "IAM", "JSON", "TestSupport"]),
    .testTarget(name: "IAMTests", dependencies: ["IAM"]),
    .testTarget(name: "PolicyTests", dependencies: ["IAM", "JSON", "TestSupport"]),
    .testTarget(name: "EscalationTests", dependencies: ["Evidence", "IAM", "JSON", "TestSupport", "muster"]),
    .testTarget(name: "EvidenceTests", dependencies: ["Digests", "Evidence", "IAM", "JSON", "TestSupport"]),
    .testTarget(name: "RulesTests", dependencies: ["IAM", "Rules", "TestSupport"]),
    .testTarget(
      name: "ConfigurationTests",
      dependencies: ["Configuration", "JSON", "Reporting", "Rules", "TestSupport"]),
    .testTarget(
      name: "HistoryTests",
      dependencies: [
        "Digests", "History", "IAM", "Rules", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "ReportingTests", dependencies: ["IAM", "JSON", "Reporting", "Rules", "TestSupport"],
      exclude: ["Goldens"]),
    .testTarget(
      name: "BundlesTests",
      dependencies: ["Bundles", "Digests", "Evidence", "IAM", "JSON", "Rules", "Signing", "TestSupport"]),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "Configuration", "Evidence", "HTTP", "IAM", "JSON", "Reporting", "TestSupport", "muster",
      ],
      exclude: ["Goldens"]),
  ]
)

// Without a fuzzer a fuzz target links, does nothing and ends well; so only `make fuzz` declares them.
if Context.environment["MUSTER_FUZZ"] != nil {
  package.targets += [
    .target(name: "FuzzSupport", path: "Tests/Fuzz/Support"),
    .executableTarget(name: "fuzz-json", dependencies: ["FuzzSupport", "JSON"], path: "Tests/Fuzz/JSON"),
    .executableTarget(
      name: "fuzz-policy", dependencies: ["FuzzSupport", "IAM", "JSON"], path: "Tests/Fuzz/Policy"),
    .executableTarget(
      name: "fuzz-condition", dependencies: ["FuzzSupport", "IAM", "JSON"], path: "Tests/Fuzz/Condition"),
    .executableTarget(
      name: "fuzz-simulate", dependencies: ["FuzzSupport", "IAM", "JSON"], path: "Tests/Fuzz/Simulate"),
    .executableTarget(
      name: "fuzz-evidence", dependencies: ["Evidence", "FuzzSupport", "IAM"], path: "Tests/Fuzz/Evidence"),
    .executableTarget(
      name: "fuzz-bundle", dependencies: ["Bundles", "FuzzSupport", "Signing"], path: "Tests/Fuzz/Bundle"),
  ]
}

// Of use to `make reliability` alone.
if Context.environment["MUSTER_RELIABILITY"] != nil {
  package.targets.append(
    .executableTarget(
      name: "many-snapshots", dependencies: ["Evidence", "IAM", "Reporting", "Rules"],
      path: "Tests/Reliability/Many"))
}

// Years of nights need the real code without its processes; only `make bench-history` declares this.
if Context.environment["MUSTER_BENCH"] != nil {
  package.targets.append(
    .executableTarget(
      name: "bench-history", dependencies: ["Digests", "History", "IAM", "Rules"], path: "Benchmarks/History")
  )
}

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
  ]
}
