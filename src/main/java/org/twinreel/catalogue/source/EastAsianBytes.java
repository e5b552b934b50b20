package org.twinreel.catalogue.source;

/** Looks for the patterns that the bytes of Chinese, Japanese and Korean text make. */
final class EastAsianBytes {
    private EastAsianBytes() {}

    /**
     * Whether most bytes above ASCII come in pairs of such bytes: runs of even length. In text of a Latin script they
     * stand alone between letters.
     */
    static boolean arePaired(byte[] bytes) {
        int inPairs = 0;
        int all = 0;
        int run = 0;
        for (byte value : bytes) {
            if (value < 0) {
                run++;
                all++;
            } else {
                inPairs += run % 2 == 0 ? run : 0;
                run = 0;
            }
        }
        inPairs += run;
        return all > 0 && inPairs * 10 >= all * 8 && longestRun(bytes) >= 4;
    }

    private static int longestRun(byte[] bytes) {
        int longest = 0;
        int run = 0;
        for (byte value : bytes) {
            run = value < 0 ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /**
     * Whether the bytes read as Shift_JIS and its kana are common among them: lead bytes 0x82 and 0x83, which are a low
     * quote and a florin sign in Windows-1252 and no lead bytes of a common Chinese character.
     */
    static boolean areShiftJis(byte[] bytes) {
        int pairs = 0;
        int kana = 0;
        int wrong = 0;
        int index = 0;
        while (index < bytes.length - 1) {
            int lead = bytes[index] & 0xFF;
            boolean leads = (lead >= 0x81 && lead <= 0x9F) || (lead >= 0xE0 && lead <= 0xFC);
            if (leads) {
                int trail = bytes[index + 1] & 0xFF;
                boolean fits = trail >= 0x40 && trail <= 0xFC && trail != 0x7F;
                pairs += fits ? 1 : 0;
                wrong += fits ? 0 : 1;
                kana += fits && (lead == 0x82 || lead == 0x83) ? 1 : 0;
                index += fits ? 2 : 1;
            } else {
                wrong += lead == 0x80 || lead >= 0xFD ? 1 : 0;
                index++;
            }
        }
        return pairs > 0 && wrong * 50 <= pairs && kana * 5 >= pairs;
    }
}
