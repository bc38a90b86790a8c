W1805_xxxx
b a BC-VolcanoErupts 1stLd   05-18 0310
^BC-Volcano Erupts, 1st Ld-Writethru,310<
^Mount St. Helens loses its top; timber lies flat for miles<
^Eds: Updates with governor.<
^By TOMAS REYES=
^Associated Press Writer=
	   VANCOUVER, Wash. (AP) _ The north side of Mount St. Helens slid into the valley on Sunday morning and let out a blast that laid the forest flat for miles and sent ash fifteen miles into the sky. 
 
	   The slide, which an earthquake set off at 8:32 a.m., was the largest ever seen by people who study such things. One of them, David Johnston of the U.S. Geological Survey, was watching from a ridge six miles away. ``Vancouver, Vancouver, this is it,'' he called on his radio. He has not been heard from since. 
 
	   Helicopter crews took campers and loggers off the slopes all day. The dead cannot yet be counted. Among the missing is Harry Truman, 83, who kept a lodge at Spirit Lake and would not leave it. 
 
	   Mud as thick as concrete came down the Toutle River, took houses and bridges with it and went on into the Columbia, where ships ran aground in a channel that had been forty feet deep. 
 
	   In Yakima, eighty miles to the east, street lamps came on before noon. Ash fell like snow, and the police asked people to stay at home and to wear masks if they could not. 
 
	   Gov. Dixy Lee Ray declared a state of emergency. Scientists had warned since March, when the mountain began to shake and its north face to swell by five feet a day. 

	   PCW-WX-05-18-80 2214PDT<



