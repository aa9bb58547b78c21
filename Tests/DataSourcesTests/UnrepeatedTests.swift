import DataSources
import Dates
import Measures
import Testing

@Suite struct UnrepeatedTests {
  private static let yaml = """
    s:
      files: t.csv
      row: contact
      agent: agent
      queue: queue
      at: {date: day, time: time}
      measures:
        x: unrepeated(customer, 7 days) where kind = 'call'
    """
  private static let header = "day,time,agent,queue,customer,kind\n"

  private func counts(_ rows: String, _ fixture: Fixture = Fixture()) throws -> [String] {
    let result = try fixture.ingest(UnrepeatedTests.yaml, UnrepeatedTests.header + rows)
    #expect(result.words.isEmpty)
    return (0..<result.facts.ownerCount).flatMap { owner in
      result.facts.rows(of: owner).map { row in
        let day = CivilDate(dayNumber: result.facts.times[row]).day
        return "\(owner):\(day)=\(result.facts.columns[0].scaled(at: row) ?? -1)"
      }
    }
  }

  @Test func theLastRowOfAKeyCountsAndThoseFollowedSoonDoNot() throws {
    let counts = try counts(
      """
      2026-01-01,9:00,ana,,c1,call
      2026-01-02,9:00,ben,,c1,call
      2026-01-09,9:00:01,ana,,c1,call
      2026-01-02,9:00,ben,,c2,call
      """)
    #expect(counts == ["0:1=0", "0:9=1", "1:2=2"])
  }

  @Test(arguments: [("2026-01-08,9:00:00", 0), ("2026-01-08,9:00:01", 1), ("2026-01-08,8:00", 0)])
  func sevenDaysToTheSecondAreWithin(moment: String, counted: Int) throws {
    let counts = try counts(
      "2026-01-01,9:00:00,ana,,c1,call\n\(moment),ben,,c1,call\n")
    #expect(counts == ["0:1=\(counted)", "1:8=1"])
  }

  @Test func ofOneMomentTheRowReadLaterFollows() throws {
    let counts = try counts(
      "2026-01-01,9:00,ben,,c1,call\n2026-01-01,9:00,ana,,c1,call\n")
    #expect(counts == ["0:1=1", "1:1=0"])
  }

  @Test func rowsInNoOrderAreComparedByTime() throws {
    let counts = try counts(
      """
      2026-01-20,9:00,ana,,c1,call
      2026-01-01,,ana,,c1,call
      2026-01-03,9:00,ben,,c1,call
      """)
    #expect(counts == ["0:1=0", "0:20=1", "1:3=1"])
  }

  @Test func rowsWithoutAKeyOrOutsideTheConditionNeitherCountNorFollow() throws {
    let counts = try counts(
      """
      2026-01-01,9:00,ana,,c1,call
      2026-01-02,9:00,ben,,c1,test
      2026-01-03,9:00,ben,,,call
      2026-01-04,9:00,ben,,,call
      """)
    #expect(counts == ["0:1=1", "1:2=0", "1:3=0", "1:4=0"])
  }

  @Test func rowsOfOtherFilesOfTheSourceFollow() throws {
    let result = try Fixture().ingest(
      UnrepeatedTests.yaml,
      tables: [
        UnrepeatedTests.header + "2026-02-01,9:00,ben,,c1,call\n",
        UnrepeatedTests.header + "2026-01-31,9:00,ana,,c1,call\n",
      ])
    #expect(result.total("x", of: 0) == 0)
    #expect(result.total("x", of: 1) == 1)
  }

  @Test func aRowThatNoQueueHasStillFollows() throws {
    var fixture = Fixture()
    fixture.shape = FactShape(ownerKind: .queues, time: .day, countRows: false)
    let counts = try counts(
      """
      2026-01-01,9:00,,sales,c1,call
      2026-01-02,9:00,,,c1,call
      2026-01-03,9:00,,sales,c2,call
      """, fixture)
    #expect(counts == ["0:1=0", "0:3=1"])
  }

  private static let long: String = {
    var text = header
    for row in 0..<4000 {
      let (day, hour) = (10 + row * 13 % 17, 10 + row * 7 % 13)
      let agent = ["ana", "ben", ""][row % 3]
      text += "2026-01-\(day),\(hour):00,\(agent),,c\(row * 37 % 900),call\n"
    }
    return text
  }()

  @Test(arguments: [1 << 10, 10_000, 4 << 20], [1, 3])
  func isTheSameForAnyBlocksAndThreads(blockSize: Int, jobs: Int) throws {
    let plain = try Fixture().ingest(UnrepeatedTests.yaml, UnrepeatedTests.long)
    #expect((900..<4000).contains(plain.total("x") ?? 0))
    var fixture = Fixture()
    fixture.jobs = jobs
    fixture.options.blockSize = blockSize
    #expect(try fixture.ingest(UnrepeatedTests.yaml, UnrepeatedTests.long).cells == plain.cells)
  }
}
