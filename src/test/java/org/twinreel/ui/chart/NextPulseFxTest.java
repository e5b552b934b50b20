package org.twinreel.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class NextPulseFxTest {

    @Start
    void open(Stage stage) {
        stage.setScene(new Scene(new Pane(), 100, 100));
        stage.show();
    }

    @Test
    void worksLaterInTheOrderOfAskingAndAgainAfterARest(FxRobot robot) throws Exception {
        var pulse = new NextPulse();
        List<String> done = new CopyOnWriteArrayList<>();

        robot.interact(() -> {
            pulse.later(() -> done.add("first"));
            pulse.later(() -> done.add("second"));
            done.add("now");
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> done.size() == 3);
        robot.interact(() -> pulse.later(() -> done.add("third")));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> done.size() == 4);

        assertThat(done).containsExactly("now", "first", "second", "third");
    }
}
