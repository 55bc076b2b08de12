class ABCMeta(type):
    def register(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        for c in cls.__mro__:
            if not isinstance(c, ABCMeta) or c is ABC:
                continue
            if "_racewalk_registry" not in c.__dict__:
                c._racewalk_registry = []
            c._racewalk_registry.append(subclass)
            c._racewalk_check = _check
        return subclass


def _check_registered(cls, x, function):
    subclass = type(x) if function == "isinstance" else x
    if cls in subclass.__mro__:
        return True
    for c in [cls] + cls.__subclasses__():
        for registered in c.__dict__.get("_racewalk_registry", ()):
            if issubclass(subclass, registered):
                return True
    return False


_check = classmethod(_check_registered)


class ABC(metaclass=ABCMeta):
    pass


def abstractmethod(function):
    function.__isabstractmethod__ = True
    return function


def abstractproperty(function):
    function.__isabstractmethod__ = True
    return property(function)


def abstractclassmethod(function):
    function.__isabstractmethod__ = True
    return classmethod(function)


def abstractstaticmethod(function):
    function.__isabstractmethod__ = True
    return staticmethod(function)


def get_cache_token():
    return 0
