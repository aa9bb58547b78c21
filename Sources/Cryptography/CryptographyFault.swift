/// Why nothing can be hashed or signed on this machine.
package enum CryptographyFault: Error, Equatable, Sendable {
  /// The library, or a function of it, is not there.
  case missing(String)

  /// The library is there and would not work: no memory, or a policy of the machine.
  case refused
}

extension CryptographyFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missing(let name):
      "\(name) is not on this machine; install OpenSSL 3 (Debian: apt-get install libssl3)"
    case .refused:
      "OpenSSL's libcrypto refuses to work; see its configuration (openssl version -d)"
    }
  }
}
