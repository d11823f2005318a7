"""The settings' names, types and defaults."""

from pathlib import Path
from typing import Literal

from pydantic import Field
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)


class Settings(BaseSettings):
    """Everything that can be set. Each is `SITREP_<NAME>` in the environment or `<name>` in `sitrep.toml`."""

    model_config = SettingsConfigDict(
        env_prefix="SITREP_", toml_file="sitrep.toml", extra="forbid", frozen=True
    )

    warehouse: Path = Field(Path("warehouse/data"), description="Directory of the warehouse")
    batch_size: int = Field(500, ge=1, description="Reports in a batch")
    task_runner: Literal["processes", "threads", "dask", "ray"] = Field(
        "processes", description="Where batches run; dask and ray need prefect-dask or prefect-ray"
    )
    workers: int = Field(2, ge=1, description="Batches read at once")
    server: str = Field("http://127.0.0.1:4200", description="Prefect server to use where one answers")
    best_rule: Literal["latest-most-independent", "ucdp", "largest-corroborated"] = Field(
        "latest-most-independent", description="Rule by which of an event's rival tolls one counts"
    )
    lock_timeout: float = Field(600, ge=0, description="Seconds to wait for another run that is publishing")

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Environment before file; Sitrep reads no dotenv and no secrets directory."""
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls)
