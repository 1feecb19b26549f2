// Time zones by country, of the countries where sizes and units differ from the European ones
// (https://www.iana.org/time-zones, zone1970.tab and backward).
const ZONES: Readonly<Record<string, string>> = {
  MX: "Mexico_City Cancun Merida Monterrey Matamoros Chihuahua Ciudad_Juarez Ojinaga Mazatlan Bahia_Banderas Hermosillo Tijuana Ensenada Santa_Isabel",
  BR: "Sao_Paulo Bahia Fortaleza Recife Belem Maceio Araguaina Manaus Cuiaba Campo_Grande Porto_Velho Boa_Vista Rio_Branco Porto_Acre Eirunepe Santarem Noronha",
  AR: "Buenos_Aires Catamarca Cordoba Jujuy Mendoza Rosario",
  CO: "Bogota",
  US: "New_York Detroit Chicago Denver Boise Phoenix Los_Angeles Anchorage Juneau Sitka Nome Yakutat Metlakatla Adak Menominee Fort_Wayne Indianapolis Louisville Shiprock Honolulu Puerto_Rico",
  CA: "Toronto Vancouver Edmonton Winnipeg Halifax St_Johns Montreal Regina Moncton Whitehorse Yellowknife",
  PE: "Lima",
  CL: "Santiago Punta_Arenas Coyhaique Easter",
  VE: "Caracas",
  EC: "Guayaquil Galapagos",
  BO: "La_Paz",
  PY: "Asuncion",
  UY: "Montevideo",
  PA: "Panama",
  CR: "Costa_Rica",
  GT: "Guatemala",
  SV: "El_Salvador",
  HN: "Tegucigalpa",
  NI: "Managua",
  DO: "Santo_Domingo",
  GB: "London Belfast",
  ES: "Madrid Canary Ceuta",
  PT: "Lisbon Madeira Azores",
};
const WITHIN: Readonly<Record<string, string>> = {
  "America/Argentina": "AR",
  "America/Indiana": "US",
  "America/Kentucky": "US",
  "America/North_Dakota": "US",
};

const BY_CITY: ReadonlyMap<string, string> = new Map(
  Object.entries(ZONES).flatMap(([country, cities]) =>
    cities.split(" ").map((city): [string, string] => [city, country]),
  ),
);

/** The country (ISO 3166, two letters) of a time zone such as `America/Bogota`; null: not told. */
export function countryOfZone(zone: string): string | null {
  const parts = zone.split("/");
  return WITHIN[parts.slice(0, 2).join("/")] ?? BY_CITY.get(parts.at(-1) ?? "") ?? null;
}
