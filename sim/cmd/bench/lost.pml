/*
 * lost 4,3 for Spin: four processes, each three times a load and then a store of
 * one shared variable, one step an access. The same program in Python is what
 * explore.go searches.
 */
byte x = 0;

active [4] proctype work() {
	byte i = 0;
	byte hand;
end:
	do
	:: atomic { i < 3 -> hand = x };
	   atomic { x = hand + 1; hand = 0; i++ }
	od
}
