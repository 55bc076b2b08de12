package python

import (
	"slices"
	"strings"
)

// refusal says why Racewalk leaves a module out on purpose, or "". A module within
// a package is left out with it.
func refusal(module string) string {
	first, _, _ := strings.Cut(module, ".")
	if why, ok := refused[module]; ok {
		return why
	}
	return refused[first]
}

// absent are names that CPython does not find in its modules either: they are of
// Python 2, or from long ago, or those of submodules that the program does not import.
var absent = map[string]string{
	"base64":      "decodestring encodestring",
	"collections": "Callable Container Hashable Iterable Iterator Mapping MutableMapping MutableSequence MutableSet Sequence Set Sized",
	"concurrent":  "futures",
	"fractions":   "gcd",
	"itertools":   "ifilter imap izip izip_longest",
	"logging":     "config handlers",
	"os":          "errno getcwdu popen2 popen3",
	"platform":    "dist linux_distribution",
	"random":      "jumpahead",
	"string":      "atoi find join letters lower lowercase maketrans replace split strip upper uppercase",
	"sys":         "exc_clear exc_type maxint setcheckinterval setdefaultencoding",
	"threading":   "_sleep _time",
	"time":        "clock",
	"urllib":      "error parse quote quote_plus request robotparser unquote unquote_plus urlencode urlopen urlretrieve",
}

// isAbsent reports whether CPython would not find a name in a module of its library.
func isAbsent(module, name string) bool {
	return slices.Contains(strings.Fields(absent[module]), name)
}

// refused are the modules that Racewalk leaves out on purpose, and why: a sentence
// without its end.
var refused = map[string]string{
	// Other ways to do several things at a time.
	"multiprocessing":  "Racewalk shows the threads of one process",
	"asyncio":          "its tasks take turns by themselves, without a scheduler's choices",
	"aiohttp":          "its tasks take turns by themselves, without a scheduler's choices",
	"aiofiles":         "its tasks take turns by themselves, without a scheduler's choices",
	"uvloop":           "its tasks take turns by themselves, without a scheduler's choices",
	"trio":             "its tasks take turns by themselves, without a scheduler's choices",
	"anyio":            "its tasks take turns by themselves, without a scheduler's choices",
	"curio":            "its tasks take turns by themselves, without a scheduler's choices",
	"gevent":           "its greenlets are no threads: they switch only where they wait",
	"eventlet":         "its greenlets are no threads: they switch only where they wait",
	"greenlet":         "its greenlets are no threads: they switch only where they say so",
	"twisted":          "its callbacks all run in one thread",
	"tornado":          "its callbacks all run in one thread",
	"subprocess":       "there are no other programs here to run",
	"joblib":           "its workers are processes, and Racewalk shows the threads of one",
	"ray":              "its workers are processes, and Racewalk shows the threads of one",
	"dask":             "its workers are processes, and Racewalk shows the threads of one",
	"celery":           "its workers are processes, and Racewalk shows the threads of one",
	"mpi4py":           "its workers are processes, and Racewalk shows the threads of one",
	"pathos":           "its workers are processes, and Racewalk shows the threads of one",
	"_posixsubprocess": "there are no other programs here to run",

	// Names of Python 2, or from before Python 3.9.
	"ConfigParser":    "Python 3 calls it configparser",
	"HTMLParser":      "Python 3 calls it html.parser",
	"Queue":           "Python 3 calls it queue",
	"StringIO":        "Python 3 has StringIO in io",
	"Tkinter":         "Python 3 calls it tkinter, and there are no windows here",
	"__builtin__":     "Python 3 calls it builtins",
	"cPickle":         "Python 3 calls it pickle",
	"cStringIO":       "Python 3 has StringIO in io",
	"commands":        "Python 3 has it no more",
	"dummy_thread":    "Python has it no more since 3.9; use _thread",
	"dummy_threading": "Python has it no more since 3.9; use threading",
	"httplib":         "Python 3 calls it http.client",
	"thread":          "Python 3 calls it _thread; use threading",
	"urllib2":         "Python 3 has it in urllib.request and urllib.error",
	"urlparse":        "Python 3 calls it urllib.parse",

	// The network, beyond urllib.request and requests.
	"socket":         "there is no network here to talk to",
	"socketserver":   "there is no network here to talk to",
	"select":         "there is no network here to wait for",
	"selectors":      "there is no network here to wait for",
	"http.server":    "there is no network here to serve",
	"http.client":    "use urllib.request or requests, whose network is modelled",
	"http.cookiejar": "the modelled network has no cookies",
	"http.cookies":   "the modelled network has no cookies",
	"urllib3":        "use urllib.request or requests, whose network is modelled",
	"httpx":          "there is no network here to talk to",
	"ftplib":         "there is no network here to talk to",
	"smtplib":        "there is no network here to talk to",
	"imaplib":        "there is no network here to talk to",
	"poplib":         "there is no network here to talk to",
	"telnetlib":      "there is no network here to talk to",
	"xmlrpc":         "there is no network here to talk to",
	"paramiko":       "there is no network here to talk to",
	"scapy":          "there is no network here to listen to",
	"zmq":            "there is no network here to talk to",
	"pika":           "there is no network here to talk to",
	"redis":          "there is no network here to talk to",
	"websocket":      "there is no network here to talk to",
	"websockets":     "there is no network here to talk to",
	"flask":          "a web server would need a network to serve",
	"django":         "a web server would need a network to serve",
	"fastapi":        "a web server would need a network to serve",
	"uvicorn":        "a web server would need a network to serve",
	"selenium":       "there is no browser here to steer",
	"playwright":     "there is no browser here to steer",
	"boto3":          "there is no network here to talk to",

	// Databases.
	"sqlite3":    "its database is written in C, where no step can be seen",
	"psycopg2":   "there is no database here to talk to",
	"pymysql":    "there is no database here to talk to",
	"pymongo":    "there is no database here to talk to",
	"sqlalchemy": "there is no database here to talk to",

	// Windows, sound and devices.
	"tkinter":      "there are no windows here",
	"turtle":       "there are no windows here",
	"PyQt5":        "there are no windows here",
	"PyQt6":        "there are no windows here",
	"PySide2":      "there are no windows here",
	"PySide6":      "there are no windows here",
	"wx":           "there are no windows here",
	"kivy":         "there are no windows here",
	"pygame":       "there are no windows here",
	"curses":       "there is no terminal here to draw on",
	"readline":     "there is no terminal here to edit a line in",
	"termios":      "there is no terminal here to set up",
	"tty":          "there is no terminal here to set up",
	"msvcrt":       "there is no Windows console here",
	"winsound":     "there is no sound here",
	"keyboard":     "there is no keyboard here to listen to; use input()",
	"pynput":       "there is no keyboard here to listen to; use input()",
	"pyautogui":    "there is no screen here to act on",
	"serial":       "there are no devices here",
	"RPi":          "there are no devices here",
	"cv2":          "there is no camera here, and its images are computed outside Python",
	"PIL":          "its images are computed outside Python, where no step can be seen",
	"rich":         "there is no terminal here to draw on",
	"psutil":       "there is no operating system here to look at",
	"resource":     "there is no operating system here to look at",
	"fcntl":        "there is no operating system here whose files could be locked",
	"mmap":         "there is no memory here to share with other programs",
	"winreg":       "there is no Windows here",
	"win32api":     "there is no Windows here",
	"pwd":          "there are no users here",
	"grp":          "there are no groups of users here",
	"pty":          "there is no terminal here",
	"setproctitle": "there are no processes here to name",

	// Computing outside Python.
	"numpy":      "its arrays are computed outside Python, where no step can be seen",
	"pandas":     "its tables are computed outside Python, where no step can be seen",
	"scipy":      "it computes outside Python, where no step can be seen",
	"matplotlib": "there are no windows here to draw in",
	"seaborn":    "there are no windows here to draw in",
	"sklearn":    "it computes outside Python, where no step can be seen",
	"torch":      "it computes outside Python, where no step can be seen",
	"tensorflow": "it computes outside Python, where no step can be seen",
	"keras":      "it computes outside Python, where no step can be seen",
	"numba":      "it compiles to machine code, where no step can be seen",
	"sympy":      "it is far larger than Racewalk itself",
	"networkx":   "it is far larger than Racewalk itself",
	"ctypes":     "there is no C library here to call",
	"cffi":       "there is no C library here to call",
	"tabulate":   "it belongs to no Python installation; print with f-strings",
	"bs4":        "it needs a parser of HTML that Racewalk does not have",
	"lxml":       "it needs a parser of XML that Racewalk does not have",

	// Python looking at itself.
	"ast":          "Racewalk's programs have no syntax tree when they run",
	"dis":          "Racewalk has instructions of its own, which are not CPython's",
	"zoneinfo":     "the clock is in UTC, and there is no list of time zones",
	"runpy":        "Racewalk knows all modules of a program before it runs",
	"tokenize":     "Racewalk's programs have no source text when they run",
	"importlib":    "Racewalk knows all modules of a program before it runs",
	"pickle":       "Racewalk cannot make objects out of bytes",
	"zipfile":      "Racewalk cannot pack files",
	"tarfile":      "Racewalk cannot pack files",
	"gzip":         "Racewalk cannot pack files",
	"zlib":         "Racewalk cannot pack bytes",
	"bz2":          "Racewalk cannot pack bytes",
	"lzma":         "Racewalk cannot pack bytes",
	"marshal":      "Racewalk cannot make objects out of bytes",
	"shelve":       "Racewalk cannot make objects out of bytes",
	"tracemalloc":  "Racewalk's memory is not CPython's",
	"cProfile":     "time is virtual here: nothing could be measured",
	"profile":      "time is virtual here: nothing could be measured",
	"pdb":          "Racewalk is a debugger itself: step through the program on the page",
	"bdb":          "Racewalk is a debugger itself: step through the program on the page",
	"faulthandler": "Racewalk shows where every thread stands at any time",
	"code":         "there is no console here",
	"pytest":       "Racewalk runs programs, not test suites",
	"unittest":     "Racewalk runs programs, not test suites",
	"doctest":      "Racewalk runs programs, not test suites",
	"IPython":      "there is no notebook here",
}
