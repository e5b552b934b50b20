package org.twinreel.catalogue.reading;

import java.util.ArrayList;
import java.util.List;
import org.twinreel.catalogue.ReadingNotice;
import org.twinreel.catalogue.source.TwiceEncoded;
import org.twinreel.catalogue.source.WrongBytes;

/** What a person should know about how a file's bytes became characters. */
public final class EncodingNotices {
    private EncodingNotices() {}

    /**
     * What there is to know, weightiest first.
     *
     * @param twice characters that seem to be bytes of UTF-8
     * @param wrong bytes that the encoding does not know
     */
    public static List<ReadingNotice> of(TwiceEncoded twice, WrongBytes wrong) {
        var notices = new ArrayList<ReadingNotice>();
        if (wrong.lost() > 0) {
            notices.add(new ReadingNotice(ReadingNotice.Kind.WRONG_BYTES, List.of(Long.toString(wrong.lost()))));
        }
        if (wrong.asWindows() > 0) {
            notices.add(new ReadingNotice(ReadingNotice.Kind.WINDOWS_BYTES, List.of(Long.toString(wrong.asWindows()))));
        }
        if (twice.places() > 0) {
            ReadingNotice.Kind kind =
                    twice.isUndone() ? ReadingNotice.Kind.TWICE_ENCODED_UNDONE : ReadingNotice.Kind.TWICE_ENCODED;
            notices.add(new ReadingNotice(kind, List.of(Long.toString(twice.places()), twice.example())));
        }
        return notices;
    }
}
