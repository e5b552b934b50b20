package org.twinreel.ui.style;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/** The pictures on controls, by what they stand for. Each call makes a new node. */
public enum Icons {
    DATA(MaterialDesignT.TABLE_LARGE),
    FEATURES(MaterialDesignV.VECTOR_POLYLINE),
    TRAIN(MaterialDesignC.CHART_BELL_CURVE_CUMULATIVE),
    COMPARE(MaterialDesignV.VIEW_COLUMN_OUTLINE),
    EVALUATE(MaterialDesignC.CHART_BAR),
    OPEN(MaterialDesignF.FOLDER_OPEN_OUTLINE),
    RECENT(MaterialDesignF.FILE_CLOCK_OUTLINE),
    BUNDLED(MaterialDesignM.MOVIE_OPEN_OUTLINE),
    PLAY(MaterialDesignP.PLAY),
    STOP(MaterialDesignS.STOP),
    RESET(MaterialDesignR.RESTORE),
    SEARCH(MaterialDesignM.MAGNIFY),
    ADD(MaterialDesignP.PLUS),
    BACK(MaterialDesignA.ARROW_LEFT),
    FORWARD(MaterialDesignA.ARROW_RIGHT),
    COPY(MaterialDesignC.CONTENT_COPY),
    FILTER(MaterialDesignF.FILTER_VARIANT),
    SAVE(MaterialDesignD.DOWNLOAD_OUTLINE),
    DISMISS(MaterialDesignC.CLOSE),
    NOTICE(MaterialDesignI.INFORMATION_OUTLINE),
    FORMAT(MaterialDesignT.TABLE_COG),
    WARNING(MaterialDesignA.ALERT_OUTLINE),
    ERROR(MaterialDesignA.ALERT_CIRCLE_OUTLINE),
    DARK(MaterialDesignW.WEATHER_NIGHT),
    LIGHT(MaterialDesignW.WHITE_BALANCE_SUNNY),
    UNTRAINED(MaterialDesignD.DICE_MULTIPLE_OUTLINE),
    SURPRISE(MaterialDesignS.SHUFFLE_VARIANT),
    ZOOM_OUT(MaterialDesignM.MAGNIFY_MINUS_OUTLINE),
    PICTURE(MaterialDesignF.FILE_IMAGE_OUTLINE),
    MEMORY(MaterialDesignM.MEMORY),
    DEVICE(MaterialDesignC.CPU_64_BIT);

    @SuppressWarnings("ImmutableEnumChecker") // Ikonli’s icons are enums
    private final Ikon ikon;

    Icons(Ikon ikon) {
        this.ikon = ikon;
    }

    /** A new node with this picture, in the text's size and colour. */
    public FontIcon node() {
        return new FontIcon(ikon);
    }
}
