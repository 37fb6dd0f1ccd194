# libraries: chumicro_kvstore chumicro_msgpack
from chumicro_kvstore import KVStore, KVStoreCorrupt, KVStoreError, KVStoreFull
from chumicro_kvstore._backends.memory import MemoryBackend

backend = MemoryBackend(capacity=60)
store = KVStore(backend)
print(len(store), store.capacity, store.backend_name, store.is_corrupt, store.commit_if_changed())
store["count"] = 1
store.update({"name": "Ada", "list": [1, 2.5, None]})
print("count" in store, "x" in store, sorted(store), sorted(store.keys()), len(store.values()), len(store.items()))
print(store.commit_if_changed(), store.commit_if_changed(), store.bytes_used)
again = KVStore(backend)
print(again["count"], again.get("name"), again.get("none", 5), again["list"])
print(again.pop("count"), again.pop("count", "gone"))
del again["list"]
again.commit()
store.reload()
print(sorted(store.items()))
store["large"] = "x" * 100
try:
    store.commit()
except KVStoreFull as error:
    print("KVStoreFull", error, isinstance(error, KVStoreError))
store.clear()
store.commit()
print(len(KVStore(backend)), KVStore("memory").backend_name)
backend.force_corrupt()
print(KVStore(backend).is_corrupt)
for payload in (b"\xc1", b"\x01"):
    try:
        KVStore(MemoryBackend(initial=payload)).reload()
    except KVStoreCorrupt as error:
        print("KVStoreCorrupt", str(error)[:20])  # boards have a msgpack with words of its own
for wrong in (lambda: store["none"], lambda: store.pop("none"), lambda: KVStore("floppy")):
    try:
        wrong()
    except (KeyError, ValueError) as error:
        print(type(error).__name__, error.args[0])
