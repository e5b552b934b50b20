package org.twinreel.catalogue.source;

import java.io.ByteArrayOutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Goes through all bytes of a file once, however large it is: what is not ASCII may first occur at its end. Keeps what
 * speaks for UTF-8, some stretches that hold more than ASCII, and stretches from later in the file.
 */
final class Utf8Scan {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final int MOST_KEPT = 256 * 1024;
    private static final int LONGEST_SEQUENCE = 4;

    private final ByteArrayOutputStream telling = new ByteArrayOutputStream();
    private Utf8Evidence evidence = new Utf8Evidence(0, 0);
    private byte[] cut = new byte[0];
    private byte[] middle = new byte[0];
    private byte[] last = new byte[0];
    private final TwiceEncodedScan twice = new TwiceEncodedScan();
    private long blocks;
    private long passed;

    /** Takes the next bytes. */
    void add(byte[] block) {
        blocks++;
        // Of the blocks so far, the one at the last power of two is the middle, or near it.
        if (Long.bitCount(blocks) == 1) {
            middle = block;
        }
        last = block;
        boolean ascii = isAscii(block);
        if (!ascii || cut.length > 0) {
            judge(block);
        }
        if (!ascii && telling.size() < MOST_KEPT) {
            telling.writeBytes(block);
        }
        passed += block.length;
    }

    private void judge(byte[] block) {
        byte[] joined = Arrays.copyOf(cut, cut.length + block.length);
        System.arraycopy(block, 0, joined, cut.length, block.length);
        int whole = wholeSequences(joined);
        Utf8Evidence more = Utf8Evidence.of(joined, whole, passed - cut.length, twice);
        evidence = new Utf8Evidence(evidence.characters() + more.characters(), evidence.wrong() + more.wrong());
        cut = Arrays.copyOfRange(joined, whole, joined.length);
    }

    /** Where the last sequence begins that may be cut, or the end. */
    private static int wholeSequences(byte[] bytes) {
        for (int index = bytes.length - 1; index >= Math.max(0, bytes.length - LONGEST_SEQUENCE + 1); index--) {
            if ((bytes[index] & 0xC0) == 0xC0) {
                return index;
            }
            if (bytes[index] >= 0) {
                break;
            }
        }
        return bytes.length;
    }

    private static boolean isAscii(byte[] block) {
        int index = 0;
        for (; index + Long.BYTES <= block.length; index += Long.BYTES) {
            if (((long) EIGHT.get(block, index) & HIGH_BITS) != 0) {
                return false;
            }
        }
        for (; index < block.length; index++) {
            if (block[index] < 0) {
                return false;
            }
        }
        return true;
    }

    /** What speaks for and against UTF-8; of a character that the end cuts, nothing. */
    Utf8Evidence evidence() {
        return evidence;
    }

    /** The characters that are bytes of UTF-8. */
    TwiceEncodedScan twice() {
        return twice;
    }

    /** Stretches that hold more than ASCII. */
    byte[] telling() {
        return telling.toByteArray();
    }

    /** A stretch from near the middle. */
    byte[] middle() {
        return middle;
    }

    /** The last stretch. */
    byte[] last() {
        return last;
    }
}
