package org.twinreel.catalogue.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Column1,Column2,Column3",
                "V1,V2",
                "_c0,_c1,_c2",
                "Unnamed: 0,Unnamed: 1",
                "0,1,2",
                ",0,1",
                "a,b,c",
                "A,B"
            })
    void namesThatOnlyCountAreNone(String names) {
        boolean placeholders = PlaceholderNames.are(List.of(names.split(",", -1)));

        assertThat(placeholders).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title,overview",
                "Column1,overview",
                "V1,V3",
                "V1,W2",
                "b,c",
                "id",
                "a,b,title",
                "1990,1991,2001"
            })
    void otherNamesSaySomething(String names) {
        boolean placeholders = PlaceholderNames.are(List.of(names.split(",", -1)));

        assertThat(placeholders).isFalse();
    }
}
