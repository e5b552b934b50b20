package org.twinreel.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResultTableTest {

    @Test
    void saysHowWellItLearnedAndHowQueriesAndCatalogueFare() {
        var lines = new ResultTable(HandMade.result(), HandMade.MESSAGES).lines();

        assertThat(lines)
                .containsSequence(
                        """
                Best epoch 2: validation MSE 0.00870 (always predicting the mean: 0.02830), alignment 0.5200

                Genre overlap@10                    content     cf  hybrid  random  popularity
                Harbour Lights (1999)   trained on    0.500  0.500   0.500
                Every movie as a query  3 queries     0.500  0.500   0.500   0.500       0.500
                … trained on            2 queries     0.750  0.750   0.750   0.750       0.750
                … held out              1 query           –      –       –       –           –
                """
                                .split("\n"))
                .containsSequence(
                        """
                Harbour Lights (1999)
                     content       cf            hybrid
                  1  =SUM(A1)      =SUM(A1)      =SUM(A1)
                  2  Quiet Rivers  Quiet Rivers  Quiet Rivers

                Not found: “Nosuch”; near: Quiet Rivers (2012)
                """
                                .split("\n"));
    }

    @Test
    void saysWhatTheListsAreLikeHowModesDifferAndWhatLeaks() {
        var lines = new ResultTable(HandMade.result(), HandMade.MESSAGES).lines();

        assertThat(lines)
                .containsSequence(
                        "All queries, lists of 10  content     cf  hybrid  random  popularity",
                        "Genre Jaccard               0.250  0.250   0.250   0.250       0.250")
                .contains(
                        "Gini index                  0.500  0.500   0.500   0.500       0.500",
                        "Genre overlap, cf − random               +0.000 [-0.250, +0.250]  +0.000 [-0.250, +0.250]"
                                + "                     –",
                        "both votes                         0.500       –",
                        "For the same query the lists of content and cf have 50.0 % of their movies in common.")
                .noneSatisfy(line -> assertThat(line).contains("NaN"));
    }

    @Test
    void withoutAValidationSplitItSaysSo() {
        var made = HandMade.result();
        var unvalidated = new BatchResult(
                made.loaded(),
                made.features(),
                HandMade.model(HandMade.unvalidated(), Optional.empty()),
                made.answers(),
                made.figures(),
                made.leak());

        assertThat(new ResultTable(unvalidated, HandMade.MESSAGES).lines().get(0))
                .contains("train MSE 0.03000", "no movie was held out")
                .doesNotContain("NaN");
    }
}
