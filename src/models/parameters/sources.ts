/**
 * Where the defaults come from, written so that a reader can find it. Repositories are named with the year of the
 * version that was read.
 */

export const PROPOSAL = 'Proposal of peer-support-kit; no published source';

// Studies, reviews and accreditation texts
export const AKINLA_2018 = 'Akinla, Hagan, Atiomo 2018, BMC Medical Education 18:98';
export const AUGSBURG_2024 = 'Drossard, Härtl 2024, GMS Journal for Medical Education 41(1):Doc11';
export const BALILAH_2020 = 'Balilah et al. 2020, Advances in Medical Education and Practice 11:1005';
export const BMC_2022 = 'BMC Medical Education 2022, article s12909-022-03368-w, table 1';
export const DELHI_2014 =
  'University College of Medical Sciences, Delhi: Journal of Educational Evaluation for Health Professions 2014;11:12';
export const HANSEN_PIT_2016 = 'Hansen, Pit 2016, single-item burnout measure';
export const KUPERSMIDT_2017 = 'Kupersmidt et al. 2017 (summary at irtinc.us)';
export const LCME_12_5 =
  'LCME accreditation standards, element 12.5 (quoted at medicine.missouri.edu and med.unr.edu)';
export const LMU_NEEDS = 'LMU Munich, PubMed Central PMC3149462';
export const MEDMENTORS_2024 = 'MedMentors, University of Kentucky: conference of the IAMSE 2024';
export const MERSQI_REVIEW =
  'Systematic review of peer teaching, Advances in Medical Education and Practice, doi 10.2147/AMEP.S401766';
export const OKLAHOMA_2021 = 'Pereira et al. 2021, Canadian Medical Education Journal, PMC8263025, table 1';
export const PAL_TRIAL = 'Randomized trial of cross-year tutoring, PubMed Central PMC5472895';
export const PHQ4 = 'PHQ-4 bands, PubMed Central PMC8762693, figure 2';
export const REMATCH_STUDIES =
  'evidencebasedmentoring.org: summaries of Mutignani 2024 and Grossman 2012 on endings and re-matching';
export const STAGE_NEEDS = 'Needs by year of study, PubMed Central PMC9102129';
export const WHO5 = 'WHO-5 Well-Being Index, scoring as given at workpositive.ie and onlinemedicaltools.com';

// National and sector guidelines
export const CAMPUS_TOOLKIT = 'campusmentalhealth.ca, peer support toolkit';
export const CRLA = 'CRLA International Tutor Training Program Certification (crla.net/itpc), level 1';
export const CAMPUS_DEBRIEF = 'campusmentalhealth.ca, peer support toolkit, on debriefing';
export const DELAWARE = 'Delaware Department of Education, rules of suppression (doe.k12.de.us)';
export const EEPM_CLOSURE =
  'MENTOR (mentoring.org), Elements of Effective Practice for Mentoring, 4th edition, standard 6; nationalmentoringresourcecenter.org, Support for Match Closure';
export const EEPM_CONTACT =
  'MENTOR (mentoring.org), Elements of Effective Practice for Mentoring, 4th edition, benchmarks B.2.11 and B.2.12';
export const MENTORING_ORG = 'MENTOR (mentoring.org), program resources on training and monitoring';
export const NCES_2011 =
  'NCES 2011-603, Statistical Methods for Protecting Personally Identifiable Information (ERIC ED514095)';
export const NORTH_CAROLINA =
  'North Carolina, definition of state-funded peer support services (slide at pitchsend.com)';
export const ONTARIO = 'Ontario Mentoring Coalition (ontariomentoringcoalition.ca), supporting the match';
export const SAMHSA_2023 = 'SAMHSA 2023, National Model Standards for Peer Support Certification';
export const SAMHSA_CORE = 'SAMHSA, Core Competencies for Peer Workers (samhsa.gov)';

// Policies of institutions
export const AMS = 'AMS Peer Support, University of British Columbia (amspeersupport.com)';
export const CALGARY = 'University of Calgary, resident peer support (cumming.ucalgary.ca)';
export const COLORADO =
  'University of Colorado School of Medicine, Effective Use of Study Groups (ucdenver.edu)';
export const CORTLAND = 'SUNY Cortland, tutoring policy (cortland.edu)';
export const IMENTOR = 'iMentor, Match Intervention Protocol (partners.imentor.org)';
export const KEISER = 'Keiser University, peer supporter agreement (keiseruniversity.edu)';
export const LEARNING_BAR = 'The Learning Bar, OurSCHOOL reporting rules (ourschool.thelearningbar.com)';
export const PEERRXMED = 'PeerRxMed, American Medical Association (ama-assn.org)';
export const RCP = 'Royal College of Physicians mentoring scheme: BMJ Open 2018;8:e020721';
export const RISE_COURSE = 'RISE, Johns Hopkins Hospital (hopkinsmedicine.org, Caring for the Caregiver)';
export const STUDY_GROUP_GUIDES =
  'General study-group guides (nursing-science.com, collegesuccessinsider.blogspot.com)';
export const TUTORING_HOURS =
  'Tutoring policies of SUNY Cortland (cortland.edu) and Walden University (waldenu.edu)';
export const TUTORING_LATE =
  'Tutoring policies of Weber State University (weber.edu) and Walden University (waldenu.edu)';
export const TUTORING_NOTICE =
  'Tutoring policies at cortland.edu, ccny.cuny.edu/csom, weber.edu and une.edu.au';
export const UMASS = 'UMass Chan Medical School, mentoring agreement page (umassmed.edu)';
export const WEBER = 'Weber State University, tutoring policy (weber.edu)';
export const WH_MAGAZINE = 'wh-magazine.com, on group mentoring';

// Products and open-source projects
export const ANITAB = 'anitab-org/mentorship-backend on GitHub, 2022';
export const CODING_COACH = 'Coding-Coach/find-a-mentor-api on GitHub, 2022';
export const LINEWIZE =
  'GoGuardian Beacon 24/7, FAQ of its help center; Linewize, guidance on alerting profiles';
export const MENTORCRUISE = 'MentorCruise blind rating, described at twosided.io';
export const MENTOR_COLLECTIVE_CADENCE =
  'Mentor Collective, questions of mentees (mentorcollective.org/faqs-mentees)';
export const MENTOR_COLLECTIVE_SAFETY =
  'Mentor Collective Help Center, participant safety (help.mentorcollective.org 16139019094295)';
export const MENTORLOOP =
  'Mentorloop Help Hub, mentoring quality score (helphub.mentorloop.com 8051841267599)';
export const PATHMENT = 'pathment/pathment on GitHub, 2026';
export const PUSHFAR = 'PushFar knowledge base, configuration (support.pushfar.com)';
export const REDI = 'ReDI-School/connect on GitHub, 2025';
export const REDI_REMINDERS = 'ReDI-School/connect on GitHub, issues 712, 720 and 886';
export const YUANJIAN = 'yuanjian-org/app on GitHub, 2026';
