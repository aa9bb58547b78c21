/// Bytes to be written once and read once.
///
/// A drawing is some four thousand single bytes; `[UInt8]` asks before each whether it is shared, which
/// costs more than the byte. The buffer has one owner and frees itself.
struct ByteBuffer: ~Copyable {
  private var storage: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var count = 0

  init(capacity: Int) {
    self.capacity = max(capacity, 64)
    storage = .allocate(capacity: self.capacity)
  }

  deinit { storage.deallocate() }

  /// All bytes so far.
  var array: [UInt8] { Array(UnsafeBufferPointer(start: storage, count: count)) }

  mutating func append(_ byte: UInt8) {
    if count == capacity { grow(1) }
    storage[count] = byte
    count += 1
  }

  mutating func append(contentsOf bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    if count + bytes.count > capacity { grow(bytes.count) }
    (storage + count).update(from: source, count: bytes.count)
    count += bytes.count
  }

  private mutating func grow(_ more: Int) {
    capacity = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: storage, count: count)
    storage.deallocate()
    storage = larger
  }
}
