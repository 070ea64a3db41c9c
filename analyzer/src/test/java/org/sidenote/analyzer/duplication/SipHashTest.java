package org.sidenote.analyzer.duplication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SipHashTest {

  /** From the authors' vectors.h: of no byte, of the byte 0, of 0 and 1, and so on. */
  private static final long[] REFERENCE = {
    0x726fdb47dd0e0e31L, 0x74f839c593dc67fdL, 0x0d6c8009d9a94f5aL, 0x85676696d7fb7e2dL,
    0xcf2794e0277187b7L, 0x18765564cd99a68dL, 0xcbc9466e58fee3ceL, 0xab0200f58b01d137L,
    0x93f5f5799a932462L, 0x9e0082df0ba9e4b0L, 0x7a5dbbc594ddb9f3L, 0xf4b32f46226bada7L,
    0x751e8fbc860ee5fbL, 0x14ea5627c0843d90L, 0xf723ca908e7af2eeL, 0xa129ca6149be45e5L,
  };

  private static byte[] counting(int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) i;
    }
    return bytes;
  }

  @Test
  void hashes_are_those_of_the_reference() {
    SipHash hash = new SipHash(counting(16));
    for (int length = 0; length < REFERENCE.length; length++) {
      assertThat(hash.of(counting(length))).as("%d bytes", length).isEqualTo(REFERENCE[length]);
    }
  }

  @Test
  void a_number_is_its_eight_bytes() {
    assertThat(new SipHash(counting(16)).of(0x0706050403020100L)).isEqualTo(REFERENCE[8]);
  }
}
