import os

for name in os.listdir("/lib/removing"):
    os.remove("/lib/removing/" + name)
os.rmdir("/lib/removing")
try:
    from removing import part
except ImportError as error:
    print("ImportError", error)
print("imported")
