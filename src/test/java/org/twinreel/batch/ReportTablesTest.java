package org.twinreel.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTablesTest {
    private final ReportTables tables = new ReportTables(HandMade.result());

    @TempDir
    private Path folder;

    @Test
    void theHistoryHasALineForEachEpoch() throws IOException {
        Path file = folder.resolve("history.csv");

        tables.writeHistory(file);

        assertThat(file)
                .content()
                .startsWith("epoch,learning_rate,train_mse,validation_mse,alignment,validation_alignment,"
                        + "gradient_norm,seconds,rows_per_second\n")
                .contains("\n1,3.0E-4,0.033,0.0267,1.0,1.0,0.4,0.25,30000.0\n")
                .hasLineCount(3);
    }

    @Test
    void everyPlaceOfEveryListIsALineAndNoTitleAFormula() throws IOException {
        Path file = folder.resolve("recommendations.csv");

        tables.writeRecommendations(file);

        assertThat(file)
                .content()
                .contains("\nHarbour Lights,0,100,true,content,1,1,101,'=SUM(A1),,,7.5,0.75,0.5,1.0,true,true\n")
                .contains(
                        "\nHarbour Lights,0,100,true,cf,2,2,102,Quiet Rivers,2012,fr,7.5,-0.25,0.5,-1.0,false,false\n")
                .hasLineCount(7);
    }

    @Test
    void rejectedRowsKeepTheirTextAndHarmNoSpreadsheet() throws IOException {
        Path file = folder.resolve("rejected-rows.csv");

        tables.writeRejectedRows(file);

        assertThat(file)
                .hasContent(
                        """
                line,reason,raw_text
                3,missing_overview,"7,""A, B"",,"
                9,missing_title,'-1+2
                """);
    }
}
