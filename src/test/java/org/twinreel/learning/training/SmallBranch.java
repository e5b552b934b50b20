package org.twinreel.learning.training;

import java.util.Arrays;
import org.twinreel.learning.network.ContentBranch;
import org.twinreel.learning.network.ContentBranch.Hidden;
import org.twinreel.learning.network.ContentBranch.Linear;

/** Content branches for models that no training made. */
public final class SmallBranch {
    private SmallBranch() {}

    /** A branch of one unit a layer, all of whose weights are 1, for so many features. */
    public static ContentBranch of(int features) {
        var weights = new float[features];
        Arrays.fill(weights, 1);
        float[] one = {1};
        float[] zero = {0};
        return new ContentBranch(
                new Hidden(new Linear(weights, zero), one, zero),
                new Hidden(new Linear(one, zero), one, zero),
                new Linear(one, one));
    }
}
