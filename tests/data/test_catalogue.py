import re
import shutil

import pytest

from data import FILES, observations
from data import catalogue as ids
from data.catalogue import catalogue
from data.problems import BadData
from data.units import file_unit

ENTRIES = list(catalogue().values())
CONSTANTS = {
    name: value
    for name, value in vars(ids).items()
    if re.fullmatch(r"[A-Z][A-Z0-9_]+", name) and isinstance(value, str)
}


@pytest.fixture
def store(tmp_path):
    shutil.copy(FILES / "indicators.toml", tmp_path)
    return tmp_path


def spoil(store, old, new):
    path = store / "indicators.toml"
    content = path.read_text(encoding="utf-8")
    assert old in content
    path.write_text(content.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize("meaning", ENTRIES, ids=lambda meaning: meaning.id)
def test_an_indicator_says_what_it_is_whose_and_when_it_comes_again(meaning):
    for said in (meaning.label, meaning.short, meaning.unit, meaning.topic, meaning.owner):
        assert said.strip() == said != ""
    assert meaning.definition.endswith(".")
    assert len(meaning.definition.split()) >= 5
    assert meaning.frequency
    assert meaning.next_release
    assert len(meaning.short) <= 25


def test_labels_tell_indicators_apart():
    labels = [meaning.label for meaning in ENTRIES]
    shorts = [meaning.short for meaning in ENTRIES if meaning.main]
    assert len(set(labels)) == len(labels)
    assert len(set(shorts)) == len(shorts)


@pytest.mark.parametrize(("name", "key"), CONSTANTS.items())
def test_every_id_that_code_uses_is_in_the_catalogue(name, key):
    assert key in catalogue()


def test_what_leadership_asks_for_is_there():
    asked = {
        ids.COVERAGE, ids.PARTICIPANTS, ids.POTENTIAL, ids.GAP, ids.GAP_COST, ids.POVERTY,
        ids.POOR, ids.POVERTY_LINE, ids.P1, ids.P2, ids.POOR_INFORMAL, ids.EXTREME_POOR,
        ids.POPULATION, ids.EMPLOYED, ids.UNEMPLOYMENT, ids.QUOTA_PER_100_POOR,
    }  # fmt: skip
    assert asked <= {meaning.id for meaning in ENTRIES if meaning.main}


@pytest.mark.parametrize("meaning", [m for m in ENTRIES if m.computed], ids=lambda m: m.id)
def test_what_is_computed_says_its_formula(meaning):
    assert meaning.formula


@pytest.mark.parametrize("meaning", ENTRIES, ids=lambda meaning: meaning.id)
def test_every_printed_unit_becomes_the_unit_of_the_indicator(meaning):
    assert meaning.file_unit
    assert {file_unit(printed).canonical for printed in meaning.file_unit} == {meaning.unit}


def test_policy_bands_rise_lie_between_0_and_1_and_say_whose_they_are():
    banded = [meaning for meaning in ENTRIES if meaning.policy_breaks]
    assert ids.COVERAGE in {meaning.id for meaning in banded}
    for meaning in banded:
        assert list(meaning.policy_breaks) == sorted(set(meaning.policy_breaks))
        assert meaning.policy_note


def test_the_direction_that_is_good_is_known():
    good = {key: catalogue()[key].good for key in (ids.COVERAGE, ids.GAP, ids.POVERTY)}
    assert good == {ids.COVERAGE: "naik", ids.GAP: "turun", ids.POVERTY: "turun"}
    assert catalogue()[ids.POPULATION].good == "netral"


def test_every_published_figure_is_believable():
    published = observations.load()
    for meaning in ENTRIES:
        values = published.loc[published["indicator"].eq(meaning.id), "value"]
        if meaning.plausible:
            low, high = meaning.plausible
            assert values.between(low, high).all(), meaning.id


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('good = "naik"', 'good = "bagus"', "good 'bagus' tidak dikenal"),
        ('palette = "perlindungan"', 'palette = "merah"', "palette 'merah' tidak dikenal"),
        ('owner = "BPJS Ketenagakerjaan"\n', "", "indikator cakupan tanpa owner"),
        ('file_unit = ["persen"]', 'file_unit = ["orang"]', "tidak cocok dengan satuan 'share'"),
        ('file_unit = ["persen"]', 'file_unit = ["permil"]', "permil"),
    ],
)
def test_an_entry_that_can_not_be_read_is_refused_by_name(store, old, new, said):
    spoil(store, old, new)
    with pytest.raises(BadData, match=re.escape(said)) as refused:
        catalogue(store)
    assert str(refused.value).startswith("Berkas ")


def test_participants_by_segment_and_programme_are_only_the_pairs_that_the_rules_know():
    """BPU and PMI have no pension and no JKP, construction only accident and death."""
    pairs = {
        key.removeprefix("peserta_")
        for key in catalogue()
        if re.fullmatch(r"peserta_(pu|bpu|jakon|pmi)_(jkk|jkm|jht|jp|jkp)", key)
    }
    assert pairs == {
        "pu_jkk", "pu_jkm", "pu_jht", "pu_jp", "pu_jkp",
        "bpu_jkk", "bpu_jkm", "bpu_jht",
        "jakon_jkk", "jakon_jkm",
        "pmi_jkk", "pmi_jkm", "pmi_jht",
    }  # fmt: skip


def test_contributions_that_a_fund_pays_are_people_and_months():
    units = {
        key: meaning.unit
        for key, meaning in catalogue().items()
        if key.startswith("iuran_dibayar_")
    }
    funds = ("bkbk", "apbd_prov", "apbd_kab", "dbh_sawit", "dana_desa")
    people = {f"iuran_dibayar_{fund}_orang": "orang" for fund in funds}
    assert units == people | {f"iuran_dibayar_{fund}_bulan": "bulan" for fund in funds}
