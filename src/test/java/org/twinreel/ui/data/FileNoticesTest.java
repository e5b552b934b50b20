package org.twinreel.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinreel.text.Messages;
import org.twinreel.ui.MovieFile;
import org.twinreel.ui.data.FileNotices.Notice;

class FileNoticesTest {
    @TempDir
    private Path folder;

    private List<Notice> of(String text) {
        return new FileNotices(Messages.load(Locale.ENGLISH)).of(MovieFile.read(folder, text));
    }

    @Test
    void whatStopsTheTrainingComesFirst() {
        List<Notice> notices = of(MovieFile.NO_VOTES);

        assertThat(notices.get(0).sentence()).contains("nothing can be trained");
        assertThat(notices.get(0).grave()).isTrue();
        assertThat(notices).extracting(Notice::sentence).anyMatch(sentence -> sentence.contains("no genres"));
    }

    @Test
    void repairedRowsAreToldLast() {
        List<Notice> notices = of(MovieFile.DAMAGED);

        assertThat(notices.get(notices.size() - 1).sentence()).startsWith("1 row was not like");
        assertThat(notices.get(notices.size() - 1).grave()).isFalse();
    }

    @Test
    void thatRowsWereUnwrappedIsTold() {
        String quoted =
                """
                "id,title,overview,vote_average,vote_count"
                "1,Alien,""A thing, or two, hunts the crew"",8.1,1200"
                "2,Heat,A thief and a policeman,7.9,900"
                """;

        assertThat(of(quoted))
                .extracting(Notice::sentence)
                .anyMatch(sentence -> sentence.endsWith("left out: quotes that enclosed rows as a whole."));
    }

    @Test
    void aFileWithNothingToTellHasNoNotices() {
        String whole =
                """
                id,title,overview,genre_ids,release_date,vote_average,vote_count,popularity,original_language
                1,Alien,A thing hunts the crew,[27],1979-05-25,8.1,1200,9.5,en
                2,Heat,A thief and a policeman,[80],1995-12-15,7.9,900,8.5,en
                """;

        assertThat(of(whole)).isEmpty();
    }
}
