package org.twinreel.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTableTest {

    @TempDir
    private Path folder;

    @Test
    void everyFigureIsALineUnderItsNameInTheReport() throws IOException {
        Path file = folder.resolve("evaluation.csv");

        new EvaluationTable(FiguresOfThree.figures(), FiguresOfThree.leak()).writeTo(file);

        int ofGroups = 3 * (5 * 5 + 6 * 5 + 3 * 2 + 5 * 2);
        assertThat(file)
                .content()
                .startsWith("kind,name,queries,number_of_queries,figure,value,low,high\n")
                .contains("\nmean,cf,trained,2,genreOverlap,0.75,0.5,1.0\n")
                .contains("\nmean,cf,untrained,1,genreOverlap,,,\n")
                .contains("\ndifference,hybrid-content,all,3,genreOverlap,0.0,-0.25,0.25\n")
                .contains("\nagreement,content-cf,all,3,rbo,0.5,0.25,0.75\n")
                .contains("\nspread,random,all,3,gini,0.5,,\n")
                .contains("\nspread,random,untrained,1,coverage,0.75,,\n")
                .endsWith("\nleak,everything,,,linear,0.5,,\nleak,everything,,,curved,,,\n")
                .hasLineCount(1 + ofGroups + 10 * 2);
    }

    @Test
    void withoutAJudgementOfTheInputsNothingIsSaidOfThem() throws IOException {
        Path file = folder.resolve("evaluation.csv");

        new EvaluationTable(FiguresOfThree.figures(), null).writeTo(file);

        assertThat(file).content().doesNotContain("leak").endsWith("\nspread,popularity,untrained,1,gini,0.5,,\n");
    }
}
