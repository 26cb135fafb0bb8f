/// The bytes of the 134 letters in the encodings that give every letter one byte, as facts.
///
/// Sources: the standards TCVN 5712:1993 and VISCII (RFC 1456), glibc's charmaps, and the tables of
/// converters for the others. Where two capitals shared a byte (BKHCM1), the series decides.
extension Alphabet {
  /// TCVN 5712:1993. The fonts have no capitals with a tone (`.VnTimeH` shows capitals for the small
  /// letters); those of the full standard are rare and stand where Windows has quotation marks.
  static let tcvn3 = Alphabet(
    small: """
      B5 B6 B7 B8 B9  A8 BB BC BD BE C6  A9 C7 C8 C9 CA CB  CC CE CF D0 D1  AA D2 D3 D4 D5 D6
      D7 D8 DC DD DE  DF E1 E2 E3 E4  AB E5 E6 E7 E8 E9  AC EA EB EC ED EE  EF F1 F2 F3 F4
      AD F5 F6 F7 F8 F9  FA FB FC FD FE  AE
      """,
    capital: """
      -- -- -- -- --  A1 -- -- -- -- --  A2 -- -- -- -- --  -- -- -- -- --  A3 -- -- -- -- --
      -- -- -- -- --  -- -- -- -- --  A4 -- -- -- -- --  A5 -- -- -- -- --  -- -- -- -- --
      A6 -- -- -- -- --  -- -- -- -- --  A7
      """,
    rareCapital: """
      80 81 82 83 84  -- AF BA BF C0 85  -- C1 C2 C3 C4 86  87 88 89 8A 8B  -- C5 CD D9 DA 8C
      8D 8E 8F 90 91  92 93 94 95 96  -- DB E0 F0 FF 97  -- 98 99 9A 9B 9C  9D 9E 9F 01 02
      -- 04 05 06 11 12  13 14 15 16 17  --
      """)

  /// Fourteen capitals share the byte of the small letter.
  static let vps = Alphabet(
    small: """
      E0 E4 E3 E1 E5  E6 A2 A3 A4 A1 A5  E2 C0 C4 C5 C3 C6  E8 C8 EB E9 CB  EA 8A 8B CD 89 8C
      EC CC EF ED CE  F2 D5 F5 F3 86  F4 D2 B0 87 D3 B6  D6 A9 AA AB A7 AE  F9 FB DB FA F8
      DC D8 BA BB D9 BF  FF 9B CF 9A 9C  C7
      """,
    capital: """
      80 81 82 C1 --  88 8E 8F F0 8D --  C2 84 85 -- 83 --  D7 DE FE C9 --  CA 93 94 95 90 --
      B5 B7 B8 B4 --  BC BD BE B9 --  D4 97 98 99 96 --  F7 9E 9F A6 9D --  A8 D1 AC DA --
      D0 AF B1 -- AD --  B2 FD B3 DD --  F1
      """)

  /// Six capitals stand among the control characters.
  static let viscii = Alphabet(
    small: """
      E0 E4 E3 E1 D5  E5 A2 C6 C7 A1 A3  E2 A5 A6 E7 A4 A7  E8 EB A8 E9 A9  EA AB AC AD AA AE
      EC EF EE ED B8  F2 F6 F5 F3 F7  F4 B0 B1 B2 AF B5  BD B6 B7 DE BE FE  F9 FC FB FA F8
      DF D7 D8 E6 D1 F1  CF D6 DB FD DC  F0
      """,
    capital: """
      C0 C4 C3 C1 80  C5 82 02 05 81 83  C2 85 86 06 84 87  C8 CB 88 C9 89  CA 8B 8C 8D 8A 8E
      CC 9B CE CD 98  D2 99 A0 D3 9A  D4 90 91 92 8F 93  B4 96 97 B3 95 94  D9 9C 9D DA 9E
      BF BB BC FF BA B9  9F 14 19 DD 1E  D0
      """)

  /// Capitals as in TCVN3.
  static let vietwareF = Alphabet(
    small: """
      AA B6 BA C0 C1  9F C2 C3 C4 C5 C6  A1 C7 C8 C9 CA CB  CC CD CE CF D1  A3 D2 D3 D4 D5 D6
      D8 D9 DA DB DC  DF E0 E1 E2 E3  A4 E4 E5 E6 E7 E8  A5 E9 EA EB EC ED  EE EF F1 F2 F3
      A7 F4 F5 F6 F7 F8  F9 FA FB FC FF  A2
      """,
    capital: """
      -- -- -- -- --  96 -- -- -- -- --  97 -- -- -- -- --  -- -- -- -- --  99 -- -- -- -- --
      -- -- -- -- --  -- -- -- -- --  9A -- -- -- -- --  9B -- -- -- -- --  -- -- -- -- --
      9C -- -- -- -- --  -- -- -- -- --  98
      """)

  /// Some capitals stand on ASCII signs.
  static let bkhcm1 = Alphabet(
    small: """
      BF C0 C1 BE C2  D7 D9 DA DB D8 DC  DD DF E0 E1 DE E2  C4 C5 C6 C3 C7  E3 E5 E6 E7 E4 E8
      C9 CA CB C8 CC  CE CF D0 CD D1  E9 EB EC ED EA EE  EF F1 F2 F3 F0 F4  D3 D4 D5 D2 D6
      F5 F7 F8 F9 F6 FA  FC FD FE FB FF  BD
      """,
    capital: """
      81 82 83 80 84  99 9B 9C 9D 9A 9E  9F A1 A2 A3 7E A4  86 87 88 85 89  A5 A7 A8 A9 A6 AA
      8B 8C 8D 8A 8E  90 91 92 8F 93  AB AD AE AF AC B0  B1 B3 B4 B5 B2 B6  95 96 97 94 98
      B7 B9 BA BB B8 BC  5E 60 7C 7B --  7D
      """)

  /// As TCVN 5712, with the capitals of its control characters on ASCII signs.
  static let isc = Alphabet(
    small: """
      B5 B6 B7 B8 B9  A8 BB BC BD BE C6  A9 C7 C8 C9 A0 CB  CC CE CF 8A 8B  AA D2 D3 D4 D5 D6
      D7 D8 DC DD DE  DF E1 E2 E3 E4  AB E5 E6 E7 E8 E9  AC EA EB EC ED EE  EF F1 F2 F3 F4
      AD F5 F6 F7 F8 F9  FA FB FC FD FE  AE
      """,
    capital: """
      80 81 82 83 84  A1 AF BA BF C0 85  A2 C1 C2 C3 C4 86  87 88 89 D0 D1  A3 C5 CD D9 DA 8C
      8D 8E 8F 90 91  92 93 94 95 96  A4 DB E0 F0 FF 97  A5 98 99 9A 9B 9C  9D 9E 9F 40 7C
      A6 5C 5E 7E 60 23  B0 B1 B2 B3 B4  A7
      """)
}
