/// The text in each packet that says how to check it with what every machine has.
enum ReadMe {
  static func text(of info: BagInfo, isSigned: Bool) -> String {
    let change = info.reason.map { " (\($0))" } ?? ""
    return """
      \(info.id.text)
      \(String(repeating: "=", count: info.id.text.utf8.count))

      This folder is a review packet: what was shown for \(info.id.period), and the data it was made
      from. Open data/index.html in a browser; nothing in it needs a network.
      \(info.supersedes.map { "It stands in the place of \($0.text)\(change).\n" } ?? "")
      The folder is a bag as RFC 8493 (BagIt 1.0) describes it. The commands below are typed in this
      folder; they need no program of ours.

      1. Is every file as it was made?

           sha256sum --check --quiet manifest-sha256.txt
           sha512sum --check --quiet manifest-sha512.txt
           sha256sum --check --quiet tagmanifest-sha256.txt

         Silence means yes. A file that no list names shows up with:

           find data -type f | LC_ALL=C sort > ../found.txt
           sed 's/^[^ ]*  //' manifest-sha256.txt | diff - ../found.txt

      \(isSigned ? signed : unsigned)
      The zip beside the folder holds the same files; unzip -t tests it.

      """
  }

  private static let unsigned = """
    2. THIS PACKET IS NOT SIGNED.

       The lists find accidents, such as a bad disk. Whoever changes files on purpose can write the
       lists anew; nothing in this packet would tell.

    """

  /// The blank in front of the raw key is DER's way to say Ed25519 (RFC 8410).
  private static let signed = """
    2. Who signed it?

       signed-files.sha256 lists every file but itself, and signed-files.sha256.sig is an Ed25519
       signature over it. Ask the sender for the public key, or for its number, by another way than the
       one on which this packet came: the copy in public-key.pub is here for convenience, and a forger
       would have put in his own. Then one of these, each of which must accept:

         signify-openbsd -V -p public-key.pub -m signed-files.sha256
         minisign -V -p public-key.pub -x signed-files.sha256.sig -m signed-files.sha256

       or with OpenSSL 3:

         (printf '\\060\\052\\060\\005\\006\\003\\053\\145\\160\\003\\041\\000'
          sed -n 2p public-key.pub | base64 -d | tail -c 32) > ../key.der
         sed -n 2p signed-files.sha256.sig | base64 -d | tail -c 64 > ../list.sig
         openssl pkeyutl -verify -pubin -keyform DER -inkey ../key.der -rawin \\
           -in signed-files.sha256 -sigfile ../list.sig

       and after it:

         sha256sum --check --quiet signed-files.sha256

       A valid signature proves that these files, all of them, were signed with that key. It does not
       prove when, nor that what they say is right.

    """
}
