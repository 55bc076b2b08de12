class ABCMeta(type):
    def register(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if "_racewalk_registry" not in cls.__dict__:
            cls._racewalk_registry = []
        cls._racewalk_registry.append(subclass)
        cls._racewalk_check = _check
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
