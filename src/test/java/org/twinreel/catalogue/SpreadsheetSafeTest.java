package org.twinreel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetSafeTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+2", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\r\n\t@1", "＝1", "'=quoted"})
    void aCellThatASpreadsheetWouldTakeForAFormulaGetsOneApostrophe(String text) {
        assertThat(SpreadsheetSafe.cell(text)).isEqualTo("'" + text);
        assertThat(SpreadsheetSafe.text("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Inception", "1 = 1", "#Alive", "30-", "…", "'Twas", "'", "\n  Orbit", "\tNoir", "\t"})
    void anyOtherCellStaysAsItIs(String text) {
        assertThat(SpreadsheetSafe.cell(text)).isEqualTo(text);
        assertThat(SpreadsheetSafe.text(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "+2.5", "-0.1", "7", "-1.5e-16", "-2,610.12", "-$3", "+12 %", "-.5"})
    void aNumberAmongDataIsNoFormula(String number) {
        assertThat(SpreadsheetSafe.dataCell(number)).isEqualTo(number);
        assertThat(SpreadsheetSafe.text(number)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-2+3", "-1|calc", "+1e", "-1!A1", "-(2)", "=1", "- 5 stars"})
    void whatOnlyBeginsLikeANumberIsMadeHarmless(String formula) {
        assertThat(SpreadsheetSafe.dataCell(formula)).isEqualTo("'" + formula);
    }
}
