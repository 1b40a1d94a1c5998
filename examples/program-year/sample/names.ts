import type { Random } from 'peer-support-kit';

/** Given names from many places, to be joined with surnames that nobody bears. */
const GIVEN = `
Abel Adjoa Aiko Alba Alcina Amadeu Amina Ananya Andrei Anouk Arjun Aroha Asha Astrid Ayo Beatriz Benedita Bruna
Caetano Camila Catarina Chidi Chloe Clara Dalia Daniel Dário Davi Devika Diogo Duarte Edite Efua Eino Elena Elif
Emeka Enzo Esra Eva Fatou Felipe Filipa Finn Francisco Freya Gael Gaspar Gita Graça Hana Haruki Helena Henrique Hugo
Ibrahim Idris Ilse Imani Inês Irina Isaura Iva Jamila Jana Javier Joana João Jonas Júlia Kaito Kamala Kenji Kofi
Lara Leila Leonor Lia Linh Lívia Luca Luísa Mads Mafalda Mai Malik Manuel Mara Mariana Marta Mateus Maya Mei Miguel
Milena Minh Miriam Nadia Naomi Nara Nelson Nia Nikhil Noor Nuno Olga Omar Otávio Paula Pedro Petra Pilar Priya Rafael
Rania Renata Rhea Rita Rohan Rosa Rui Sahana Samuel Sana Santiago Sara Selma Simão Sofia Suresh Tainá Tariq Teresa
Thabo Tiago Tomé Uma Valentina Vasco Vera Viktor Wanjiru Xavier Yara Yasmin Yuki Zara Zeca Zita`
  .trim()
  .split(/\s+/);

const SURNAMES = `
Abrolhar Adeyinwa Almarim Alvorinha Amberlow Aokimura Arrudeira Ashkettle Azulmar Bairrosol Balsamin Bandaray
Barlavento Belafonda Birchwater Boavela Brasheira Brightmarsh Brumalta Cabreloa Calderim Camposol Canaverde Castelim
Chandrapura Cloudesley Coralinho Corvomar Curlewood Dapraia Delamare Dunrowan Elderquist Erguida Estrelim Faialense
Farolim Fernbrook Fiorelume Fogueira Fontebela Galderon Garcevale Gorsefield Gralheira Greywater Halloway-Reis
Harrowmere Hibiscal Holmgard Horizonte Ibanora Inverlago Jacarandim Jasminal Kanembe Karimova-Sol Kestrelby Kimathuka
Lagoalva Lanternby Larkmoor Laurisal Levantim Limaverde Loureval Lumiares Madrugar Mangalore-Vaz Maresia Marulhal
Meadowlark Mistralim Monteclaro Montevago Morabeza Mossgrave Mwendara Navegante Neblinar Ngozira Nightingale-Sá
Novaterra Okonjira Oliveiral Ondaviva Orvalhal Osagyefi Ostramar Palmeirim Pedrazul Penhalta Perolim Picoalto Pinhalva
Poentes Quebramar Quillfeather Quintalma Rajendrim Ravenscar Redwillow Remanso Riverstone Rochamar Rookhollow Salgueira
Saltmarsh Sandoval-Ray Saudadim Seabright Sendaiya Serralva Silverthorn Sobralim Solferino Tamarisk Tanimoru Terracota
Thistledown Torrealta Trovoada Umbelina Urzelina Valemar Ventobom Vermelhal Vimeiral Wanderley-Om Wavecrest Whitlowe
Xistral Yamanori Zarcoluz Zimborim`
  .trim()
  .split(/\s+/);

/** That many full names, each different. */
export function inventNames(random: Random, count: number): readonly string[] {
  const names = new Set<string>();
  while (names.size < count) {
    const given = GIVEN[random.integer(GIVEN.length)] as string;
    names.add(`${given} ${SURNAMES[random.integer(SURNAMES.length)] as string}`);
  }
  return [...names];
}

/** An address in a domain that can never exist (RFC 2606). */
export function emailOf(name: string): string {
  const local = name
    .normalize('NFD')
    .replace(/[^\p{Letter} -]/gu, '')
    .toLowerCase()
    .replace(/[ -]+/g, '.');
  return `${local}@atlantic.example`;
}
