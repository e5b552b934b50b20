package org.twinreel.report;

import java.util.EnumMap;
import org.twinreel.evaluation.CatalogueFigures;
import org.twinreel.evaluation.InputBlock;
import org.twinreel.evaluation.InputLeak;
import org.twinreel.evaluation.ListSource;
import org.twinreel.evaluation.MadeFigures;

/** Figures made by hand of three queries, of which one is untrained and has no genre figures. */
public final class FiguresOfThree {
    private FiguresOfThree() {}

    public static CatalogueFigures figures() {
        var made = new MadeFigures().queries(3, 2, 1).halfWidth(0.25);
        for (ListSource source : ListSource.values()) {
            made.overlap(source, 0.5, 0.75, Double.NaN);
        }
        return made.figures();
    }

    public static InputLeak leak() {
        var blocks = new EnumMap<InputBlock, InputLeak.Explained>(InputBlock.class);
        for (InputBlock block : InputBlock.values()) {
            blocks.put(block, new InputLeak.Explained(0.5, Double.NaN));
        }
        return new InputLeak(blocks);
    }
}
